import { Button } from '#components/form/button'
import { DateInput } from '#components/form/date-input'
import { Radios } from '#components/form/radios'
import { Select } from '#components/form/select'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { ReportGroup } from '#lib/base/prisma/enums'
import { EVERY } from '#lib/cancellations/reservations/reserve-form'
import { keptInWords, type Reservation } from '#lib/cancellations/reservations/reservation'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { crimeFlags } from '#lib/counting-rules/facts/crime'
import { categories } from '#lib/counting-rules/facts/request'
import { flagInWords, GROUP_WORDS } from '#lib/crimes/in-words'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { SectionForm } from '../../section-form.tsx'

const Offence = () => (
  <>
    <TextInput name="code" label="Home Office code" hint="Such as 008/06" width={10} />
    <TextInput name="countClass" label="Class" hint="Such as 8N" width={5} />
  </>
)

const Group = () => (
  <Select
    name="group"
    label="Group"
    none="Choose a group"
    options={Object.values(ReportGroup).map((value) => ({ value, label: GROUP_WORDS[value] }))}
  />
)

const Flag = () => (
  <Select
    name="flag"
    label="Flag"
    none="Choose a flag"
    options={crimeFlags.map((value) => ({ value, label: flagInWords(value) }))}
  />
)

/** The registrar keeps more for the registrar. */
export function ReserveForm({ unsaved }: { unsaved: UnsavedForm | undefined }) {
  return (
    <SectionForm title="Keep more for the registrar" action="/rules/reserved/save" field="reason" unsaved={unsaved}>
      <Radios
        name="by"
        label="What is to be kept?"
        options={[
          { value: 'offence', label: 'One offence', reveal: <Offence /> },
          { value: 'group', label: 'A group of offences', reveal: <Group /> },
          { value: 'flag', label: 'Crimes with a flag', reveal: <Flag /> },
        ]}
      />
      <Select
        name="category"
        label="In which category?"
        none="Choose"
        options={[
          { value: EVERY, label: 'All of them' },
          ...categories.map((value) => ({ value, label: categoryInWords(value) })),
        ]}
      />
      <DateInput name="fromDay" label="From" hint="Today or later" />
      <TextArea
        name="reason"
        label="Why is the registrar to decide these?"
        hint="Everybody who may read the rules can read this. Name nobody."
        rows={3}
        atMost={2000}
      />
      <Button>Keep these for the registrar</Button>
    </SectionForm>
  )
}

/** The registrar ends what the force had kept. */
export function EndForm({ unsaved, open }: { unsaved: UnsavedForm | undefined; open: readonly Reservation[] }) {
  if (open.length === 0) return null
  return (
    <SectionForm
      title="End what this force keeps"
      action="/rules/reserved/end/save"
      field="reservationId"
      unsaved={unsaved}
    >
      <Select
        name="reservationId"
        label="What is to end?"
        none="Choose"
        options={open.map((reservation) => ({
          value: reservation.id,
          label: `${keptInWords(reservation.reserved)}, ${reservation.category ?? 'all categories'}`,
        }))}
      />
      <DateInput name="toDay" label="Last day" hint="Today or later" />
      <Button kind="warning">End it</Button>
    </SectionForm>
  )
}

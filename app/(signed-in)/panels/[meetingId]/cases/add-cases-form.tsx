'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import { Checkboxes } from '#components/form/checkboxes'
import { DateInput } from '#components/form/date-input'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { ReportGroup } from '#lib/base/prisma/enums'
import { GROUP_WORDS } from '#lib/crimes/in-words'
import { addCasesForm } from '#lib/panels/meetings/meeting-forms'

/** How cases are found: one that is chosen, what an audit has drawn, or all of a class. */
export function AddCasesForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={addCasesForm}>
      <Radios
        name="choice"
        label="How are the cases found?"
        options={[
          { value: 'drawn', label: 'Drawn by an audit: taken over in the order of the draw', reveal: <Drawn /> },
          { value: 'whole_class', label: 'Every cancellation of some offences', reveal: <WholeClass /> },
          { value: 'chosen', label: 'Chosen', hint: 'The panel is told that it was chosen', reveal: <Chosen /> },
        ]}
      />
      <Button>Add to the agenda</Button>
    </CheckedForm>
  )
}

const Drawn = () => (
  <>
    <TextInput name="audit" label="The number of the audit" inputMode="numeric" width={4} />
    <TextInput
      name="most"
      label="How many? Leave this empty for all that it drew"
      hint="The first of the draw: none is picked out"
      inputMode="numeric"
      width={4}
    />
  </>
)

const WholeClass = () => (
  <>
    <Checkboxes
      name="groups"
      label="Which offences?"
      options={Object.values(ReportGroup).map((value) => ({ value, label: GROUP_WORDS[value] }))}
      small
    />
    <DateInput name="fromDay" label="Took effect from which day?" />
    <DateInput name="toDay" label="Took effect to which day?" />
  </>
)

const Chosen = () => (
  <>
    <TextInput name="reference" label="The reference of the crime" width={20} spellCheck={false} />
    <TextArea name="why" label="Why this case?" rows={3} atMost={4000} />
  </>
)

import type { ReactNode } from 'react'
import { Button } from '#components/form/button'
import { DateInput } from '#components/form/date-input'
import { Form } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { SETTING_WORDS, type SettingName } from '#lib/people/settings/model'

const FIELDS: Record<SettingName, { readonly why: string; readonly fields: ReactNode }> = {
  'informing-days': {
    why: 'Why these days?',
    fields: (
      <>
        <TextInput
          name="ordinary"
          label="Within how many working days is a victim informed?"
          inputMode="numeric"
          width={2}
        />
        <TextInput
          name="enhanced"
          label="And a victim with enhanced rights?"
          hint="The Victims’ Code says 5 working days, and 1 with enhanced rights"
          inputMode="numeric"
          width={2}
        />
      </>
    ),
  },
  'days-to-answer-a-letter': {
    why: 'Why so many?',
    fields: (
      <TextInput
        name="days"
        label="How many working days has a victim to answer a letter or an e-mail?"
        inputMode="numeric"
        width={2}
      />
    ),
  },
  'days-to-answer-a-review': {
    why: 'Why these days?',
    fields: (
      <>
        <TextInput
          name="ordinary"
          label="Within how many working days is a victim answered who disagrees after the crime was cancelled?"
          inputMode="numeric"
          width={2}
        />
        <TextInput name="enhanced" label="And a victim with enhanced rights?" inputMode="numeric" width={2} />
      </>
    ),
  },
  'days-to-decide-late-change': {
    why: 'Why so many?',
    fields: (
      <TextInput
        name="days"
        label="Within how many working days does the registrar decide whether a cancellation stands when something changes after it?"
        inputMode="numeric"
        width={2}
      />
    ),
  },
  'days-until-quiet': {
    why: 'Why so many?',
    fields: (
      <TextInput
        name="days"
        label="After how many working days without anything done has an agreed case gone quiet?"
        hint="The daily check then informs its decision maker and the registrar"
        inputMode="numeric"
        width={2}
      />
    ),
  },
  'refresher-training': {
    why: 'Why so many?',
    fields: (
      <TextInput
        name="months"
        label="After how many months does a decision maker take the training again?"
        hint="The Home Office asks for training and gives no interval: each force sets its own"
        inputMode="numeric"
        width={2}
      />
    ),
  },
  'wider-cannot-tell': {
    why: 'The written answer, or why it no longer stands',
    fields: (
      <Radios
        name="allowed"
        label="Is there a written answer by the Home Office or the National Police Chiefs’ Council that allows it?"
        hint="Without one, a victim who cannot be informed leaves the crime recorded"
        options={[
          { value: 'yes', label: 'Yes', hint: 'Write below who gave it, when, and what it says' },
          { value: 'no', label: 'No' },
        ]}
      />
    ),
  },
}

/** The form of one setting. */
export function ChangeForm({
  name,
  formKey,
  unsaved,
}: {
  name: SettingName
  formKey: string
  unsaved: UnsavedForm | undefined
}) {
  const { why, fields } = FIELDS[name]
  return (
    <Form action={`/admin/settings/${name}/save`} formKey={formKey} unsaved={unsaved}>
      <h2 className="govuk-heading-m">{SETTING_WORDS[name]}</h2>
      {fields}
      <DateInput name="fromDay" label="From" hint="Today or later" />
      <TextArea
        name="reason"
        label={why}
        hint="Whoever may see the settings can read this. Name nobody."
        rows={4}
        atMost={2000}
      />
      <Button>Save</Button>
    </Form>
  )
}

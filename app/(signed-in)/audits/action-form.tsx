'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import { DateInput } from '#components/form/date-input'
import type { FormProps } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { actionForm } from '#lib/audits/actions/action-forms'

/** Something to be done so that it does not happen again. */
export function ActionForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={actionForm}>
      <TextArea
        name="what"
        label="What is to be done?"
        hint="Name no person and no crime: its owner may not be allowed to see the case"
        rows={3}
        atMost={4000}
      />
      <TextInput name="ownerKey" label="Who does it?" hint="Their staff number" width={10} />
      <DateInput name="dueOn" label="By which day?" />
      <Button kind="secondary">Open this action</Button>
    </CheckedForm>
  )
}

'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { nameCrimeForm } from '#lib/imports/refused/name-crime-form'

/** Which crime a row is about, or that it is about none held here, and how the registrar found out. */
export function NameCrimeForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={nameCrimeForm}>
      <Radios
        name="whose"
        label="Is the row about a crime held here?"
        options={[
          {
            value: 'crime',
            label: 'Yes',
            hint: 'The crime is incomplete, and cannot be cancelled, until the row is imported or you enter what it says.',
            reveal: <TextInput name="reference" label="Reference of the crime" width={20} />,
          },
          { value: 'none', label: 'No, it is about no crime held here' },
        ]}
      />
      <TextArea
        name="reason"
        label="How did you find out?"
        hint="What you read in the RMS, and who read it."
        atMost={2000}
      />
      <Button>Save answer</Button>
    </CheckedForm>
  )
}

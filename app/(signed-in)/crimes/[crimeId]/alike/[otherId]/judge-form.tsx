'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { judgeForm } from '#lib/imports/references/judge-form'

/** Whether two crimes are the same, and how that is known. */
export function JudgeForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={judgeForm}>
      <Radios
        name="verdict"
        label="Are they the same crime?"
        hint="Nothing is merged. If they are the same, one of them can be cancelled as a duplicate (C3)."
        options={[
          { value: 'same', label: 'The same crime, recorded under two references' },
          { value: 'different', label: 'Two different crimes' },
        ]}
      />
      <TextArea name="reason" label="How do you know?" hint="What you compared in the RMS." atMost={2000} />
      <Button>Save answer</Button>
    </CheckedForm>
  )
}

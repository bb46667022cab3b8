'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { correctionForm } from '#lib/victims/corrections/correction-form'

/** What is wrong with a notification. */
export function CorrectionForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={correctionForm}>
      <TextArea name="reason" label="What is wrong with it, and how do you know?" atMost={4000} />
      <Button kind="warning">Save that it is false</Button>
    </CheckedForm>
  )
}

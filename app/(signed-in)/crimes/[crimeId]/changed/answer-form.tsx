'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { answerForm } from '#lib/imports/late/answer-form'

/** Why a cancellation stands although something changed after it. */
export function AnswerForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={answerForm}>
      <TextArea
        name="reason"
        label="Why does the cancellation stand?"
        hint="Say what changed, what you looked at, and how anybody new to the case was informed."
        atMost={4000}
      />
      <Button>Save decision</Button>
    </CheckedForm>
  )
}

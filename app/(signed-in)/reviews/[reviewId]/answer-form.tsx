'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import type { ReviewOutcome } from '#lib/cancellations/review/model'
import { answerReviewForm } from '#lib/cancellations/review/review-forms'

interface AnswerFormProps extends Omit<FormProps, 'children' | 'hidden'> {
  /** How the crime stands as this page shows it. */
  outcome: ReviewOutcome
}

/** The answer to a review, as the crime then stands. */
export function AnswerForm({ outcome, ...form }: AnswerFormProps) {
  const stands = outcome === 'stands'
  return (
    <CheckedForm {...form} hidden={{ outcome }} schema={answerReviewForm}>
      <TextArea
        name="answer"
        label={stands ? 'Why does it stay cancelled?' : 'What is the answer to the victim?'}
        hint="Whoever tells the victim reads this. Answer each thing the victim said."
        atMost={4000}
      />
      <Button kind={stands ? 'secondary' : undefined}>
        {stands ? 'It stays cancelled: save this answer' : 'It was put back: save this answer'}
      </Button>
    </CheckedForm>
  )
}

'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { STOPPING_REPLIES } from '#lib/victims/model'
import { openReviewForm } from '#lib/cancellations/review/review-forms'
import { REPLY_WORDS } from '#lib/victims/in-words'

/** What the victim says now that the crime is cancelled. */
export function OpenForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={openReviewForm}>
      <Radios
        name="ground"
        label="What does the victim say?"
        options={STOPPING_REPLIES.map((value) => ({ value, label: REPLY_WORDS[value] }))}
      />
      <TextArea
        name="theirWords"
        label="What did they say, in their own words?"
        hint="Say when and how you heard it, and from whom if there are several victims."
        atMost={4000}
      />
      <Button>Have it looked at again</Button>
    </CheckedForm>
  )
}

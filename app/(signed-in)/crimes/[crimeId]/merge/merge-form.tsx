'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { TextArea } from '#components/form/text-area'
import { mergeReviewForm } from '#lib/cancellations/merges/review-form'

/** Why the merge holds. */
export function MergeForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={mergeReviewForm}>
      <TextArea name="reason" label="Why does it stay merged?" atMost={4000} />
      <Button kind="secondary">The merge holds</Button>
    </CheckedForm>
  )
}

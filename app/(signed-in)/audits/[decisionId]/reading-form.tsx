'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { reviewForm } from '#lib/audits/reviews/review-form'
import { AuditFinding } from '#lib/base/prisma/enums'
import { FINDING_WORDS } from '../finding-words.ts'

/** What the auditor finds of the decision, and why. */
export function ReviewForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={reviewForm}>
      <Radios
        name="finding"
        label="Was the decision right under the rules of its day?"
        options={Object.values(AuditFinding).map((value) => ({ value, label: FINDING_WORDS[value] }))}
      />
      <TextArea name="reason" label="Why?" atMost={4000} />
      <Button>Save what you found</Button>
    </CheckedForm>
  )
}

import { ButtonLink } from '#components/form/button'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { newId } from '#lib/base/ids'
import type { ReviewView } from '#lib/cancellations/review/load-review'
import { WHY_NOT_WORDS } from '#lib/cancellations/review/model'
import { AnswerForm } from './answer-form.tsx'

/** The way to put the crime back first, and the answer; to whom it is not theirs to answer, who does. */
export function Answering({
  view: { review, crime, whyNot },
  unsaved,
}: {
  view: ReviewView
  unsaved: UnsavedForm | undefined
}) {
  if (whyNot !== undefined && unsaved === undefined) return <p className="govuk-body">{WHY_NOT_WORDS[whyNot]}</p>
  return (
    <>
      <h2 className="govuk-heading-m">Your answer</h2>
      {review.inForce ? (
        <>
          <p className="govuk-body">
            Look at what was decided and at every telling, with what the victim says now. If the crime should not have
            been cancelled, put it back first.
          </p>
          <ButtonLink href={`/crimes/${crime.id}/reinstate`}>Put this crime back first</ButtonLink>
        </>
      ) : (
        <p className="govuk-body">The crime was put back since. Say what the answer is to what the victim said.</p>
      )}
      <AnswerForm
        action={`/reviews/${review.id}/save`}
        formKey={unsaved?.formKey ?? newId()}
        unsaved={unsaved}
        outcome={review.inForce ? 'stands' : 'put_back'}
      />
    </>
  )
}

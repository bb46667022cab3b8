import { ButtonLink } from '#components/form/button'
import type { KeptForm } from '#lib/people/kept-forms'
import { newId } from '#lib/base/ids'
import type { ReviewLook } from '#lib/cancellations/reviews/look'
import { WHY_NOT_WORDS } from '#lib/cancellations/reviews/model'
import { AnswerForm } from './answer-form.tsx'

/** The way to put the crime back first, and the answer; to whom it is not theirs to answer, who does. */
export function Answering({ look: { review, crime, whyNot }, kept }: { look: ReviewLook; kept: KeptForm | undefined }) {
  if (whyNot !== undefined && kept === undefined) return <p className="govuk-body">{WHY_NOT_WORDS[whyNot]}</p>
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
        formKey={kept?.formKey ?? newId()}
        kept={kept}
        outcome={review.inForce ? 'stands' : 'put back'}
      />
    </>
  )
}

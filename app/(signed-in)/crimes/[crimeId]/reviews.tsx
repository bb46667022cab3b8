import { InsetText } from '#components/page/inset-text'
import type { CrimeDetails } from '#lib/crimes/load-crime'

/** Of a cancelled crime, the way to have it looked at again; of one that is being looked at again, the way there. */
export function Reviewed({
  details: { openReviewId },
  isLive,
  here,
}: {
  details: CrimeDetails
  isLive: boolean
  here: string
}) {
  if (openReviewId !== null) {
    return (
      <InsetText>
        This crime is being looked at again, because of what the victim said.{' '}
        <a className="govuk-link" href={`/reviews/${openReviewId}`}>
          The review
        </a>
      </InsetText>
    )
  }
  if (isLive) return null
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`${here}/review`}>
        The victim disagrees, or has more to add
      </a>
    </p>
  )
}

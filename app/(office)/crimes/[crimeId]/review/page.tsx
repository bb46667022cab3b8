import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { type CrimeToReview, lookAtCrimeToReview } from '#lib/cancellations/reviews/look'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { CrimeBar } from '../../crime-bar.tsx'
import { OpenForm } from './open-form.tsx'

export const metadata: Metadata = { title: 'The victim disagrees' }

/** A cancelled crime whose victim disagrees, was pressured or has more to add: it is looked at again by somebody else. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/review'>) {
  const { crimeId } = await params
  const { kept: key, done } = await searchParams
  const { asker, permit } = await requirePermission('review.open', `/crimes/${crimeId}/review`)
  const kept = await keptForm(asker.staffId, key)
  const look = await lookAtCrimeToReview(permit, crimeId)
  if (!look) notFound()
  const { crime, openReviewId } = look
  const mayOpen = !crime.isLive && openReviewId === undefined
  return (
    <>
      <BackLink href={`/crimes/${crimeId}`}>The crime</BackLink>
      <CrimeBar crime={crime} />
      {done === 'opened' && openReviewId !== undefined && (
        <NotificationBanner kind="success" heading="It will be looked at again">
          <p className="govuk-body">
            The crime stays cancelled until somebody puts it back. Somebody who did not decide it looks again, and the
            victim is told the answer.
          </p>
        </NotificationBanner>
      )}
      <Measure>
        <PageTitle>The victim disagrees, or has more to add</PageTitle>
        {!mayOpen && <Instead look={look} />}
        {(mayOpen || kept) && (
          <OpenForm action={`/crimes/${crimeId}/review/save`} formKey={kept?.formKey ?? newId()} kept={kept} />
        )}
      </Measure>
    </>
  )
}

function Instead({ look: { crime, openReviewId, agreedRequestId } }: { look: CrimeToReview }) {
  if (openReviewId !== undefined) {
    return (
      <p className="govuk-body">
        This crime is being looked at again:{' '}
        <a className="govuk-link" href={`/reviews/${openReviewId}`}>
          the review
        </a>
        . Tell whoever answers it if you hear more.
      </p>
    )
  }
  if (agreedRequestId !== undefined) {
    return (
      <>
        <p className="govuk-body">
          This crime has not left the count yet. Stop the case, and write down what the victim says: it then goes back
          to its decider.
        </p>
        <ButtonLink href={`/requests/${agreedRequestId}/stop`}>Stop it</ButtonLink>
      </>
    )
  }
  return crime.isLive ? (
    <p className="govuk-body">This crime is recorded and counted, so there is nothing to look at again.</p>
  ) : null
}

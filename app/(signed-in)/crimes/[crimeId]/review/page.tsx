import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { type CrimeToReview, loadCrimeToReview } from '#lib/cancellations/review/load-review'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CrimeBar } from '../../crime-bar.tsx'
import { OpenForm } from './review-form.tsx'

export const metadata: Metadata = { title: 'The victim disagrees' }

/** A cancelled crime whose victim disagrees, was pressured or has more to add: it is looked at again by somebody else. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/review'>) {
  const { crimeId } = await params
  const { unsaved: key, done } = await searchParams
  const { actor, permit } = await requirePermission('review.open', `/crimes/${crimeId}/review`)
  const unsaved = await unsavedForm(actor.staffId, key)
  const view = await loadCrimeToReview(permit, crimeId)
  if (!view) notFound()
  const { crime, openReviewId } = view
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
        {!mayOpen && <Instead view={view} />}
        {(mayOpen || unsaved) && (
          <OpenForm action={`/crimes/${crimeId}/review/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
        )}
      </Measure>
    </>
  )
}

function Instead({ view: { crime, openReviewId, agreedRequestId } }: { view: CrimeToReview }) {
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
          to its decision maker.
        </p>
        <ButtonLink href={`/requests/${agreedRequestId}/stop`}>Stop it</ButtonLink>
      </>
    )
  }
  return crime.isLive ? (
    <p className="govuk-body">This crime is recorded and counted, so there is nothing to look at again.</p>
  ) : null
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClockTag } from '#components/cancellation/days-left-tag'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { loadReview, type ReviewView } from '#lib/cancellations/review/load-review'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { roleFor } from '#lib/people/permissions'
import { CrimeBar } from '../../crimes/crime-bar.tsx'
import { Answering } from './answer-section.tsx'
import { Review } from './review.tsx'

export const metadata: Metadata = { title: 'A review' }

/** What a victim said of a crime that was cancelled, and the answer. */
export default async function Page({ params, searchParams }: PageProps<'/reviews/[reviewId]'>) {
  const { reviewId } = await params
  const { unsaved: key, done } = await searchParams
  const { actor, permit } = await requirePermission('crime.see', `/reviews/${reviewId}`)
  const unsaved = await unsavedForm(actor.staffId, key)
  const view = await loadReview(permit, reviewId)
  if (!view) notFound()
  const { crime, review } = view
  const seesList = roleFor(actor.roles, 'review.see') !== undefined
  return (
    <>
      {seesList ? (
        <BackLink href="/reviews">Open reviews</BackLink>
      ) : (
        <BackLink href={`/crimes/${crime.id}`}>The crime</BackLink>
      )}
      <CrimeBar crime={crime} />
      {done === 'answered' && review.outcome !== null && <Answered view={view} />}
      <Measure>
        <PageTitle>The victim disagrees, or has more to add</PageTitle>
        {review.outcome === null && (
          <p className="app-tags">
            <ClockTag left={view.left} />
          </p>
        )}
        <Review view={view} />
        {(review.outcome === null || unsaved) && <Answering view={view} unsaved={unsaved} />}
      </Measure>
    </>
  )
}

function Answered({ view: { review } }: { view: ReviewView }) {
  return (
    <NotificationBanner kind="success" heading="The review is answered">
      <p className="govuk-body">
        {review.outcome === 'stands'
          ? 'The crime stays cancelled. Every victim is to be informed of the answer.'
          : 'The crime was put back. Every victim is to be informed that it is recorded again.'}
      </p>
    </NotificationBanner>
  )
}

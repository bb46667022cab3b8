import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClockTag } from '#components/cancellation/clock-tag'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { lookAtReview, type ReviewLook } from '#lib/cancellations/reviews/look'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { roleFor } from '#lib/people/powers'
import { CrimeBar } from '../../crimes/crime-bar.tsx'
import { Answering } from './answering.tsx'
import { Review } from './review.tsx'

export const metadata: Metadata = { title: 'A review' }

/** What a victim said of a crime that was cancelled, and the answer. */
export default async function Page({ params, searchParams }: PageProps<'/reviews/[reviewId]'>) {
  const { reviewId } = await params
  const { kept: key, done } = await searchParams
  const { asker, permit } = await requirePermission('crime.look', `/reviews/${reviewId}`)
  const kept = await keptForm(asker.staffId, key)
  const look = await lookAtReview(permit, reviewId)
  if (!look) notFound()
  const { crime, review } = look
  const seesList = roleFor(asker.roles, 'review.see') !== undefined
  return (
    <>
      {seesList ? (
        <BackLink href="/reviews">Open reviews</BackLink>
      ) : (
        <BackLink href={`/crimes/${crime.id}`}>The crime</BackLink>
      )}
      <CrimeBar crime={crime} />
      {done === 'answered' && review.outcome !== null && <Answered look={look} />}
      <Measure>
        <PageTitle>The victim disagrees, or has more to add</PageTitle>
        {review.outcome === null && (
          <p className="app-tags">
            <ClockTag left={look.left} />
          </p>
        )}
        <Review look={look} />
        {(review.outcome === null || kept) && <Answering look={look} kept={kept} />}
      </Measure>
    </>
  )
}

function Answered({ look: { review } }: { look: ReviewLook }) {
  return (
    <NotificationBanner kind="success" heading="The review is answered">
      <p className="govuk-body">
        {review.outcome === 'stands'
          ? 'The crime stays cancelled. Every victim is to be told the answer.'
          : 'The crime was put back. Every victim is to be told that it is recorded again.'}
      </p>
    </NotificationBanner>
  )
}

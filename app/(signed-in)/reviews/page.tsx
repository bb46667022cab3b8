import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { addressFields } from '#lib/crimes/filters'
import { oneOf } from '#lib/base/form-fields'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { openReviews } from '#lib/cancellations/review/list-open-reviews'
import { requirePermission } from '#lib/people/require-permission'
import { ReviewTable } from './review-table.tsx'

export const metadata: Metadata = { title: 'Open reviews' }

/** The reviews nobody has answered yet, the oldest due first. */
export default async function Page({ searchParams }: PageProps<'/reviews'>) {
  const { permit } = await requirePermission('review.see', '/reviews')
  const fields = addressFields(await searchParams)
  const list = await openReviews(permit, pageKeyIn({ after: oneOf(fields, 'after'), before: oneOf(fields, 'before') }))
  return (
    <>
      <PageTitle>Open reviews</PageTitle>
      <p className="govuk-body">
        These crimes have left the count, and their victims disagree or have more to add. Somebody who did not decide
        looks again. The oldest due come first.
      </p>
      {list.lines.length === 0 ? (
        <EmptyList words="No cancelled crime waits to be looked at again." />
      ) : (
        <ReviewTable lines={list.lines} />
      )}
      <Pagination
        label="More reviews"
        previous={list.previous && { href: `/reviews?before=${keyText(list.previous)}`, label: 'due earlier' }}
        next={list.next && { href: `/reviews?after=${keyText(list.next)}`, label: 'due later' }}
      />
    </>
  )
}

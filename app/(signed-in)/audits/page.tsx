import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import { findToReview, type ToReviewRow } from '#lib/audits/reviews/find-to-review'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import { FINDING_WORDS } from './finding-words.ts'

export const metadata: Metadata = { title: 'Decisions for you to read' }

/** The decisions an auditor may read, in no order that anybody chose. */
export default async function Page() {
  const { permit } = await requirePermission('decision.audit', '/audits')
  const { unread, read } = await findToReview(permit)
  return (
    <>
      <BackLink href="/audits/programme">Audits</BackLink>
      <PageTitle>Decisions for you to read</PageTitle>
      <p className="govuk-body">
        Decided cases of the last twelve months that you had nothing to do with. You are not told who decided. The order
        is shuffled, so begin at the top. These are dips: no share or estimate is made of them.
      </p>
      {unread.length === 0 ? (
        <EmptyList words="You have read every decision there is for you." />
      ) : (
        <Decisions caption="To read" rows={unread} />
      )}
      {read.length > 0 && <Decisions caption="Read by you" rows={read} />}
    </>
  )
}

function Decisions({ caption, rows }: { caption: string; rows: readonly ToReviewRow[] }) {
  const isRead = rows.some(({ found }) => found !== null)
  return (
    <Table
      caption={caption}
      columns={[
        { text: 'Crime' },
        { text: 'Offence' },
        { text: 'Category' },
        { text: 'Decided' },
        ...(isRead ? [{ text: 'What you found' }] : []),
      ]}
      rows={rows.map(({ decisionId, reference, code, countClass, category, decidedAt, found }) => ({
        key: decisionId,
        cells: [
          <a key="crime" className="govuk-link" href={`/audits/${decisionId}`}>
            {reference}
          </a>,
          titleOf(code, countClass),
          category,
          inWords(dayOf(decidedAt)),
          ...(isRead ? [found === null ? '' : FINDING_WORDS[found]] : []),
        ],
      }))}
    />
  )
}

import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { findToReview, type ToReviewRow } from '#lib/audits/reviews/find-to-review'
import { listDrawn, type ToReadRow } from '#lib/audits/drawn/list-drawn'
import { FINDING_WORDS } from '#lib/audits/reviews/model'
import { dayIn, dayOf, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'

export const metadata: Metadata = { title: 'Cases for you to read' }

const DONE: Readonly<Record<string, readonly [string, string]>> = {
  read: ['What you found is saved', 'It cannot be changed any more.'],
  kept: ['What you typed is kept', 'Nobody else sees it. Open the case again to finish it.'],
}

/** What a reader may read: what seeds drew first, then decisions to dip into, in no order that anybody chose. */
export default async function Page({ searchParams }: PageProps<'/audits'>) {
  const { actor, permit: mine } = await requirePermission('reading.give', '/audits')
  const { done } = await searchParams
  const drawn = await listDrawn(mine)
  const banner = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <BackLink href="/audits/programme">Audits</BackLink>
      {banner && (
        <NotificationBanner kind="success" heading={banner[0]}>
          <p className="govuk-body">{banner[1]}</p>
        </NotificationBanner>
      )}
      <PageTitle>Cases for you to read</PageTitle>
      <h2 className="govuk-heading-m">Drawn for an audit</h2>
      <p className="govuk-body">
        The seed of each audit drew these. You are not told who decided, nor whether somebody else has read one before
        you. Begin at the top.
      </p>
      {drawn.length === 0 ? <EmptyList words="No drawn case waits for you to read it." /> : <DrawnCases rows={drawn} />}
      <Dips actor={actor} />
    </>
  )
}

const DrawnCases = ({ rows }: { rows: readonly ToReadRow[] }) => (
  <Table
    caption="To read or to settle"
    columns={[{ text: 'Crime' }, { text: 'Offence' }, { text: 'Audit' }, { text: 'Due' }]}
    rows={rows.map(({ itemId, reference, code, countClass, auditNumber, dueOn, settles }) => ({
      key: itemId,
      cells: [
        <a key="crime" className="govuk-link" href={`/audits/drawn/${itemId}`}>
          {reference}
        </a>,
        titleOf(code, countClass),
        `${String(auditNumber)}${settles ? ': two readers differ, and you settle it' : ''}`,
        inWords(dayIn(dueOn)),
      ],
    }))}
  />
)

/** Decisions an auditor may dip into; the registrar reads none. */
async function Dips({ actor }: { actor: Actor }) {
  const allowed = permit(actor, 'decision.audit')
  if (!allowed.ok) return null
  const { unread, read } = await findToReview(allowed.value)
  return (
    <>
      <h2 className="govuk-heading-m">Decisions to dip into</h2>
      <p className="govuk-body">
        Decided cases of the last twelve months that you had nothing to do with. You are not told who decided. The order
        is shuffled, so begin at the top. No share or estimate is made of dips.
      </p>
      {unread.length === 0 ? (
        <EmptyList words="You have read every decision there is for you." />
      ) : (
        <Decisions caption="To dip into" rows={unread} />
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

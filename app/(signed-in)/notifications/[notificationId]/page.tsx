import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { PrintButton } from '#components/page/print-button'
import { WarningText } from '#components/page/warning-text'
import { SummaryList, type SummaryRow } from '#components/table/summary-list'
import { instantInWords } from '#lib/base/day'
import { notificationLines } from '#lib/cancellations/views/notification-lines'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { loadNotification, type NotificationView } from '#lib/victims/corrections/load-notification'
import { Words } from '../../requests/[requestId]/quoted-text.tsx'

export const metadata: Metadata = { title: 'Proof of notification' }

/** One notification as it can be shown to an inspector: who informed whom, how, in which words, the reply, and where it stands in the ledger. */
export default async function Page({ params }: PageProps<'/notifications/[notificationId]'>) {
  const { notificationId } = await params
  const { actor, permit } = await requirePermission('victim.see', `/notifications/${notificationId}`)
  const view = await loadNotification(permit, notificationId)
  if (!view) notFound()
  const { duty, correction } = view
  const mayCorrect = correction === undefined && roleFor(actor.roles, 'notification.correct') !== undefined
  return (
    <>
      <BackLink href={`/victims/${duty.duty.id}`}>Informing this victim</BackLink>
      <Measure>
        <PageTitle caption={duty.duty.reference}>Proof of notification</PageTitle>
        {correction && (
          <WarningText>
            This notification was found false. It counts no more, and the victim is still to be informed.
          </WarningText>
        )}
        <SummaryList rows={proofLines(view)} />
        <ButtonGroup>
          <PrintButton />
          {mayCorrect && (
            <ButtonLink kind="secondary" href={`/notifications/${notificationId}/correct`}>
              This did not happen as it says
            </ButtonLink>
          )}
        </ButtonGroup>
      </Measure>
    </>
  )
}

const proofLines = (view: NotificationView): readonly SummaryRow[] => [
  { key: 'Victim', value: view.duty.victim?.name ?? 'No name held' },
  ...linesOf(view).map(({ question, answer, isText }) => ({
    key: question,
    value: isText ? <Words>{answer}</Words> : answer,
  })),
  { key: 'Written down', value: instantInWords(view.notification.enteredAt) },
  ...(view.entry ? entryLines(view.entry) : []),
]

const entryLines = (entry: NonNullable<NotificationView['entry']>): readonly SummaryRow[] => [
  { key: 'Entry in the book', value: `Number ${String(entry.seq)}, ${instantInWords(entry.at)}` },
  { key: 'Its seal', value: <code className="app-hash">{entry.hash}</code> },
  {
    key: 'Commitments to the words',
    value: entry.commitments.length === 0 ? 'None: no words were kept' : <Commitments of={entry.commitments} />,
  },
]

const linesOf = ({ duty: { names, texts }, notification, correction }: NotificationView) =>
  notificationLines(
    {
      ...notification,
      at: notification.at.toISOString(),
      enteredAt: notification.enteredAt.toISOString(),
      correction: correction ? { ...correction, at: correction.at.toISOString() } : null,
    },
    { text: (id) => (id === null ? '' : (texts.get(id) ?? '')), name: (id) => names.get(id) ?? 'somebody' },
  )

function Commitments({ of }: { of: readonly string[] }) {
  return (
    <ul className="govuk-list">
      {of.map((commitment) => (
        <li key={commitment}>
          <code className="app-hash">{commitment}</code>
        </li>
      ))}
    </ul>
  )
}

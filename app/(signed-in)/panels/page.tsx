import type { Metadata } from 'next'
import { LinkList } from '#components/page/link-list'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { inWords } from '#lib/base/day'
import { type ListedMeeting, listMeetings } from '#lib/panels/meetings/list-meetings'
import { listReferrals } from '#lib/panels/referrals/load-referrals'
import { roleFor } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { ReferralsTable } from './referrals-table.tsx'

export const metadata: Metadata = { title: 'Scrutiny panel' }

/** The meetings of the scrutiny panel, and what it referred to the registrar. */
export default async function Page({ searchParams }: PageProps<'/panels'>) {
  const { actor, permit } = await requirePermission('panel.see', '/panels')
  const { done } = await searchParams
  await recordAccess(permit)
  const meetings = await listMeetings(permit)
  const referrals = await listReferrals(permit)
  return (
    <>
      {done === 'arranged' && (
        <NotificationBanner kind="success" heading="The meeting is arranged">
          <p className="govuk-body">Its members see it on Today. Put cases on its agenda next.</p>
        </NotificationBanner>
      )}
      <PageTitle>Scrutiny panel</PageTitle>
      <p className="govuk-body">
        The panel reads decided cases without names. Each member scores a case alone before it is discussed. The panel
        can ask the registrar to look at a case again, and cannot reopen one.
      </p>
      {roleFor(actor.roles, 'panel.arrange') && (
        <LinkList links={[{ href: '/panels/arrange', text: 'Arrange a meeting' }]} />
      )}
      {meetings.length === 0 && <EmptyList words="There is no meeting that you are shown." />}
      <Meetings caption="Meetings to come" meetings={meetings.filter(({ isOver }) => !isOver)} />
      <ReferralsTable referrals={referrals} caption="Referred to the registrar" />
      <Meetings caption="Closed meetings" meetings={meetings.filter(({ isOver }) => isOver)} />
    </>
  )
}

function Meetings({ caption, meetings }: { caption: string; meetings: readonly ListedMeeting[] }) {
  if (meetings.length === 0) return null
  return (
    <Table
      caption={caption}
      columns={[{ text: 'Meeting' }, { text: 'About' }, { text: 'Day' }, { text: 'Status' }]}
      rows={meetings.map(({ id, number, theme, heldOn, isOver }) => ({
        key: id,
        cells: [
          <a key="meeting" className="govuk-link" href={`/panels/${id}`}>
            {`Meeting ${String(number)}`}
          </a>,
          theme,
          inWords(heldOn),
          <Tag key="status" colour={isOver ? 'green' : 'blue'}>
            {isOver ? 'Closed' : 'Open'}
          </Tag>,
        ],
      }))}
    />
  )
}

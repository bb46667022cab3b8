import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { BackLink } from '#components/page/back-link'
import { LinkList } from '#components/page/link-list'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { inWords } from '#lib/base/day'
import { loadMeeting, type MeetingDetails } from '#lib/panels/meetings/load-meeting'
import { listReferrals } from '#lib/panels/referrals/load-referrals'
import type { Role } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { type UnsavedForm, unsavedForm } from '#lib/people/unsaved-forms'
import { ReferralsTable } from '../referrals-table.tsx'
import { Agenda } from './agenda-table.tsx'
import { Minutes } from './minutes-section.tsx'
import { Undertaking } from './undertaking-form.tsx'
import { AbsentForm } from './absent-form.tsx'

export const metadata: Metadata = { title: 'A panel meeting' }

const DONE: Readonly<Record<string, readonly [string, string]>> = {
  cases: ['The cases are on the agenda', 'Prepare a pack of each next. A second person signs it off.'],
  undertaking: ['Your undertaking is saved', 'Read each case and score it, or stand down, before the meeting.'],
  absent: ['Noted as absent', 'Nobody waits for their scores.'],
  minutes: ['The minutes are saved', 'The final ones close the meeting.'],
}

/** One meeting: who comes, its agenda, and what whoever looks may do. */
export default async function Page({ params, searchParams }: PageProps<'/panels/[meetingId]'>) {
  const { meetingId } = await params
  const here = `/panels/${meetingId}`
  const { actor, permit } = await requirePermission('panel.see', here)
  const { unsaved: key, done } = await searchParams
  const unsaved = await unsavedForm(actor.staffId, key)
  await recordAccess(permit)
  const details = await loadMeeting(permit, meetingId)
  if (!details) notFound()
  const { meeting, theme } = details
  const banner = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <BackLink href="/panels">Scrutiny panel</BackLink>
      {banner && (
        <NotificationBanner kind="success" heading={banner[0]}>
          <p className="govuk-body">{banner[1]}</p>
        </NotificationBanner>
      )}
      <PageTitle caption={inWords(meeting.heldOn)}>{`Panel meeting ${String(meeting.number)}: ${theme}`}</PageTitle>
      <LinkList links={linksFor(details, actor.roles, here)} />
      <Body details={details} roles={actor.roles} here={here} unsaved={unsaved}>
        <ReferralsTable caption="Referred to the registrar" referrals={await listReferrals(permit, { meetingId })} />
      </Body>
    </>
  )
}

interface BodyProps {
  details: MeetingDetails
  roles: readonly Role[]
  here: string
  unsaved: UnsavedForm | undefined
  children: ReactNode
}

function Body({ details, roles, here, unsaved, children }: BodyProps) {
  const { meeting, me, isChair, isItsDay } = details
  const isRun = roleFor(roles, 'panel.prepare') !== undefined || isChair
  return (
    <>
      {me && !me.hasUndertaken ? (
        <Undertaking action={`${here}/undertaking/save`} unsaved={unsaved} />
      ) : (
        <Agenda details={details} isSide={me === undefined} />
      )}
      {children}
      <Members details={details} />
      {isRun && !meeting.isOver && isItsDay && <AbsentForm details={details} here={here} unsaved={unsaved} />}
      <Minutes
        details={details}
        here={here}
        unsaved={unsaved}
        mayWrite={isRun}
        mayClose={roleFor(roles, 'panel.arrange') !== undefined}
      />
    </>
  )
}

const linksFor = ({ meeting }: MeetingDetails, roles: readonly Role[], here: string) => [
  ...(!meeting.isOver && roleFor(roles, 'panel.prepare') ? [{ href: `${here}/cases`, text: 'Add cases' }] : []),
  ...(meeting.isOver && roleFor(roles, 'panel.arrange')
    ? [{ href: `${here}/summary`, text: 'Summary to publish' }]
    : []),
]

const Members = ({ details: { members, meeting } }: { details: MeetingDetails }) => (
  <>
    <h2 className="govuk-heading-m">Members</h2>
    <SummaryList
      rows={members.map(({ staffId, name, hasUndertaken, isAbsent }) => ({
        key: `${name}${staffId === meeting.chairId ? ' (chair)' : ''}`,
        value: isAbsent ? 'Absent' : hasUndertaken ? 'Has given the undertaking' : 'Has not given the undertaking yet',
      }))}
    />
  </>
)

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { type CaseDetails, loadCase } from '#lib/panels/cases/load-case'
import { CHOICE_WORDS } from '#lib/panels/model'
import { listReferrals } from '#lib/panels/referrals/load-referrals'
import type { Actor } from '#lib/people/model'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { type UnsavedForm, unsavedForm } from '#lib/people/unsaved-forms'
import { ReferralsTable } from '../../referrals-table.tsx'
import { Discussion } from './discussion-section.tsx'
import { MemberForms } from './member-forms.tsx'
import { Pack } from './pack-section.tsx'
import { Preparing } from './preparing-section.tsx'

export const metadata: Metadata = { title: 'A case of the panel' }

const DONE: Readonly<Record<string, readonly [string, string]>> = {
  pack: ['The pack is saved', 'What could tell who it is about is marked below. A second person signs it off.'],
  signed: ['The pack is signed off', 'Members of the panel can read and score it.'],
  score: ['Your score is saved', 'Nobody is shown it before the discussion is opened.'],
  'stood-down': ['You have stood down', 'You are not shown this case again. Your reason is shown to nobody.'],
  opened: ['The discussion is open', 'The scores are shown to whoever takes part.'],
  concluded: ['The case is concluded', 'You can still refer it to the registrar until the meeting is closed.'],
  referred: ['The case is referred', 'The registrar has 28 days to answer.'],
  'taken-off': ['The case is off the agenda', 'It stays on the page of the meeting, and is counted.'],
}

/** One case of a meeting: its pack, and what whoever looks may do about it. */
export default async function Page({ params, searchParams }: PageProps<'/panels/cases/[caseId]'>) {
  const { caseId } = await params
  const here = `/panels/cases/${caseId}`
  const { actor, permit } = await requirePermission('panel.see', here)
  const { unsaved: key, done } = await searchParams
  const unsaved = await unsavedForm(actor.staffId, key)
  const details = await loadCase(permit, caseId)
  if (!details) notFound()
  const { meeting, row } = details
  const banner = typeof done === 'string' ? DONE[done] : undefined
  return (
    <>
      <BackLink href={`/panels/${meeting.id}`}>{`Panel meeting ${String(meeting.number)}`}</BackLink>
      {banner && (
        <NotificationBanner kind="success" heading={banner[0]}>
          <p className="govuk-body">{banner[1]}</p>
        </NotificationBanner>
      )}
      <PageTitle caption={CHOICE_WORDS[row.choice]}>
        {`Meeting ${String(meeting.number)}, case ${String(row.place)}`}
      </PageTitle>
      <Body details={details} actor={actor} here={here} unsaved={unsaved} />
      <ReferralsTable caption="Referred to the registrar" referrals={await listReferrals(permit, { caseId })} />
    </>
  )
}

interface BodyProps {
  details: CaseDetails
  actor: Actor
  here: string
  unsaved: UnsavedForm | undefined
}

function Body({ details, actor, here, unsaved }: BodyProps) {
  const { isMember, hasStoodDown, content, steps } = details
  if (isMember && hasStoodDown) return <p className="govuk-body">You have stood down from this case.</p>
  if (isMember && !content) return <p className="govuk-body">There is no pack of this case for you to read now.</p>
  const off = steps.find(({ kind }) => kind === 'taken_off')
  const prepares = roleFor(actor.roles, 'panel.prepare') !== undefined
  return (
    <>
      {off && <p className="govuk-body">{`Taken off the agenda. ${off.words}`}</p>}
      {content && <Pack content={content} hits={details.hits} />}
      {!isMember && !off && <Preparing details={details} actor={actor} here={here} unsaved={unsaved} />}
      <Measure>
        {isMember && <MemberForms details={details} here={here} unsaved={unsaved} />}
        {!off && (
          <Discussion
            details={details}
            here={here}
            unsaved={unsaved}
            mayOpen={prepares || details.isChair}
            mayConclude={isMember ? details.isChair : prepares && details.lacksChair}
          />
        )}
      </Measure>
    </>
  )
}

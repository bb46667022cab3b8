import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClockTag } from '#components/cancellation/days-left-tag'
import { DutyStateTag } from '#components/cancellation/duty-state-tag'
import { NeverDo } from '#components/cancellation/never-do'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { Tag } from '#components/table/tag'
import { type Day, inWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { messagesOfDuty } from '#lib/messages/views/list-messages'
import { requirePermission } from '#lib/people/require-permission'
import type { Actor } from '#lib/people/model'
import { permit as permitOf, roleFor } from '#lib/people/permissions'
import { OCCASION_WORDS } from '#lib/victims/in-words'
import { type DutyView, loadDuty } from '#lib/victims/views/load-duty'
import { loadPlan } from '#lib/victims/views/load-plan'
import { Contact } from './contact.tsx'
import { Messages } from './messages.tsx'
import { More } from './more-links.tsx'
import { neverNotes } from './never-notes.ts'
import { JustSaved, Outcome } from './outcome.tsx'
import { PlanPart } from './plan-section.tsx'
import { AttemptsSoFar } from './attempts-so-far.tsx'
import { Words } from './words-to-say.tsx'

export const metadata: Metadata = { title: 'Inform a victim' }

/** The page for whoever stands before the victim: what never to do, who to inform, what to say, and then what came of it. */
export default async function Page({ params, searchParams }: PageProps<'/victims/[dutyId]'>) {
  const { dutyId } = await params
  const { actor, permit } = await requirePermission('victim.see', `/victims/${dutyId}`)
  const view = await loadDuty(permit, dutyId)
  if (!view) notFound()
  const plan = await loadPlan(permit, view)
  const done = oneOf(await searchParams, 'done')
  const isOpen = view.duty.state === 'open'
  const notes = neverNotes(view)
  const mayInform = roleFor(actor.roles, 'victim.inform') !== undefined
  return (
    <>
      <BackLink href="/victims">All victims to inform</BackLink>
      <Measure>
        <JustSaved done={done} />
        <Head view={view} />
        {(isOpen || notes.length > 0) && <NeverDo notes={notes} />}
        <Outcome view={view} />
        {isOpen && <Contact view={view} mayRing={!plan.mustHearFromAPerson && mayInform} />}
        <PlanPart plan={plan} here={`/victims/${dutyId}`} />
        {isOpen && <Words view={view} />}
        {isOpen && <Actions view={view} actor={actor} />}
        <AttemptsSoFar view={view} />
        <Written view={view} actor={actor} />
        <More view={view} actor={actor} />
      </Measure>
    </>
  )
}

function Head({ view: { duty, victim, left, history } }: { view: DutyView }) {
  const isOpen = duty.state === 'open'
  const who = victim?.name ?? 'the victim'
  return (
    <>
      <PageTitle caption={duty.reference}>
        {isOpen ? `Inform ${who}` : who === 'the victim' ? 'The victim' : who}
      </PageTitle>
      <p className="app-tags">
        <DutyStateTag state={duty.state} failedAttempts={history.attempts.length} />
        {isOpen && <ClockTag left={left} />}
        {duty.enhanced && <Tag colour="purple">Enhanced rights</Tag>}
      </p>
      <p className="govuk-body">
        {OCCASION_WORDS[duty.occasion]}.{' '}
        {isOpen && `${duty.assignedTo} must inform them by ${inWords(duty.dueOn as Day)}.`}
      </p>
    </>
  )
}

/** The messages to this victim. A letter may follow a notification, so there is a way to write then too. */
async function Written({ view: { duty }, actor }: { view: DutyView; actor: Actor }) {
  const seeing = permitOf(actor, 'message.see')
  const mayWrite =
    (duty.state === 'open' || duty.state === 'informed') && roleFor(actor.roles, 'message.write') !== undefined
  return (
    <Messages
      lines={seeing.ok ? await messagesOfDuty(seeing.value, duty.id) : []}
      writeHref={mayWrite ? `/victims/${duty.id}/write` : undefined}
    />
  )
}

function Actions({ view, actor }: { view: DutyView; actor: Actor }) {
  const here = `/victims/${view.duty.id}`
  if (!roleFor(actor.roles, 'victim.inform')) return null
  return (
    <ButtonGroup>
      <ButtonLink href={`${here}/inform`}>I informed them</ButtonLink>
      <ButtonLink href={`${here}/attempt`} kind="secondary">
        I could not reach them
      </ButtonLink>
    </ButtonGroup>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ClockTag } from '#components/cancellation/clock-tag'
import { DutyStateTag } from '#components/cancellation/duty-state-tag'
import { NeverDo } from '#components/cancellation/never-do'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { Tag } from '#components/table/tag'
import { type Day, inWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { messagesOfDuty } from '#lib/messages/views/list'
import { requirePermission } from '#lib/people/require-permission'
import type { Asker } from '#lib/people/model'
import { permit as permitOf, roleFor } from '#lib/people/powers'
import { OCCASION_WORDS } from '#lib/victims/in-words'
import { type DutyLook, lookAtDuty } from '#lib/victims/views/look'
import { lookAtPlan } from '#lib/victims/views/plan'
import { Contact } from './contact.tsx'
import { Messages } from './messages.tsx'
import { neverNotes } from './never-notes.ts'
import { JustSaved, Outcome } from './outcome.tsx'
import { PlanPart } from './plan-part.tsx'
import { SoFar } from './so-far.tsx'
import { Words } from './words.tsx'

export const metadata: Metadata = { title: 'Tell a victim' }

/** The page for the doorstep: what never to do, who to tell, what to say, and then what came of it. */
export default async function Page({ params, searchParams }: PageProps<'/victims/[dutyId]'>) {
  const { dutyId } = await params
  const { asker, permit } = await requirePermission('victim.see', `/victims/${dutyId}`)
  const look = await lookAtDuty(permit, dutyId)
  if (!look) notFound()
  const plan = await lookAtPlan(permit, look)
  const done = oneOf(await searchParams, 'done')
  const isOpen = look.duty.state === 'open'
  const notes = neverNotes(look)
  return (
    <>
      <BackLink href="/victims">All victims to be told</BackLink>
      <Measure>
        <JustSaved done={done} />
        <Head look={look} />
        {(isOpen || notes.length > 0) && <NeverDo notes={notes} />}
        <Outcome look={look} />
        {isOpen && <Contact look={look} mayRing={!plan.mustHearFromAPerson} />}
        <PlanPart plan={plan} here={`/victims/${dutyId}`} />
        {isOpen && <Words look={look} />}
        {isOpen && <Deeds look={look} asker={asker} />}
        <SoFar look={look} />
        <Written look={look} asker={asker} />
        <More look={look} asker={asker} />
      </Measure>
    </>
  )
}

function Head({ look: { duty, victim, left, story } }: { look: DutyLook }) {
  const isOpen = duty.state === 'open'
  const who = victim?.name ?? 'the victim'
  return (
    <>
      <PageTitle caption={duty.reference}>
        {isOpen ? `Tell ${who}` : who === 'the victim' ? 'The victim' : who}
      </PageTitle>
      <p className="app-tags">
        <DutyStateTag state={duty.state} failedAttempts={story.attempts.length} />
        {isOpen && <ClockTag left={left} />}
        {duty.enhanced && <Tag colour="purple">Enhanced rights</Tag>}
      </p>
      <p className="govuk-body">
        {OCCASION_WORDS[duty.occasion]}.{' '}
        {isOpen && `${duty.assignedTo} is to tell them by ${inWords(duty.dueOn as Day)}.`}
      </p>
    </>
  )
}

/** The messages to this victim. A letter may follow a telling, so there is a way to write then too. */
async function Written({ look: { duty }, asker }: { look: DutyLook; asker: Asker }) {
  const seeing = permitOf(asker, 'message.see')
  const mayWrite =
    (duty.state === 'open' || duty.state === 'told') && roleFor(asker.roles, 'message.write') !== undefined
  return (
    <Messages
      lines={seeing.ok ? await messagesOfDuty(seeing.value, duty.id) : []}
      writeHref={mayWrite ? `/victims/${duty.id}/write` : undefined}
    />
  )
}

function Deeds({ look, asker }: { look: DutyLook; asker: Asker }) {
  const here = `/victims/${look.duty.id}`
  if (!roleFor(asker.roles, 'victim.tell')) return null
  return (
    <ButtonGroup>
      <ButtonLink href={`${here}/told`}>I told them</ButtonLink>
      <ButtonLink href={`${here}/attempt`} kind="secondary">
        I could not reach them
      </ButtonLink>
    </ButtonGroup>
  )
}

function More({ look: { duty, crime, whom }, asker }: { look: DutyLook; asker: Asker }) {
  const here = `/victims/${duty.id}`
  const isOpen = duty.state === 'open'
  const links = [
    {
      href: `${here}/warn`,
      text: 'Add a warning about reaching them',
      isThere: roleFor(asker.roles, 'victim.tell') !== undefined,
    },
    {
      href: `${here}/listener`,
      text: 'Choose who is told for this child',
      isThere:
        isOpen && (whom === '13-15' || whom === 'unknown') && roleFor(asker.roles, 'listener.choose') !== undefined,
    },
    {
      href: `${here}/reporter`,
      text: 'Tell the professional who reported it',
      isThere: crime.reporter === 'professional' && roleFor(asker.roles, 'victim.tell') !== undefined,
    },
    {
      href: `${here}/assign`,
      text: 'Give this to somebody else',
      isThere: isOpen && roleFor(asker.roles, 'victim.assign') !== undefined,
    },
    {
      href: `${here}/nobody`,
      text: 'There is nobody to tell',
      isThere: isOpen && roleFor(asker.roles, 'victim.find-nobody') !== undefined,
    },
    {
      href: `/crimes/${duty.crimeId}/review`,
      text: 'The victim disagrees, or has more to add',
      isThere: !duty.isLive && roleFor(asker.roles, 'review.open') !== undefined,
    },
    { href: `/reviews/${duty.reviewId ?? ''}`, text: 'The review and its answer', isThere: duty.reviewId !== null },
    {
      href: `/requests/${duty.requestId ?? ''}`,
      text: 'The request and its decision',
      isThere: duty.requestId !== null,
    },
    { href: `/crimes/${duty.crimeId}`, text: 'The crime', isThere: true },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">More</h2>
      <ul className="govuk-list">
        {links
          .filter(({ isThere }) => isThere)
          .map(({ href, text }) => (
            <li key={href}>
              <a className="govuk-link" href={href}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </>
  )
}

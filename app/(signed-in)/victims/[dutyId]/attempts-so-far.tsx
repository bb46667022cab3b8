import { Timeline, type TimelineEvent } from '#components/crime/timeline'
import { instantInWords } from '#lib/base/day'
import {
  ageInWords,
  channelInWords,
  enteredLate,
  nobodyInWords,
  replyInWords,
  resultInWords,
  attemptsInWords,
} from '#lib/victims/in-words'
import type { DutyView } from '#lib/victims/views/load-duty'

/** What was done so far, the latest first. */
export function AttemptsSoFar({ view }: { view: DutyView }) {
  const events = eventsOf(view)
  return (
    <>
      <h2 className="govuk-heading-m">What was done so far</h2>
      {events.length === 0 ? (
        <p className="govuk-body">Nobody has tried to reach this victim yet.</p>
      ) : (
        <Timeline events={events} />
      )}
    </>
  )
}

const eventsOf = (view: DutyView): TimelineEvent[] =>
  [...attemptsIn(view), ...notificationsIn(view), ...correctionsIn(view), ...nobodyIn(view)].sort((a, b) =>
    b.at.localeCompare(a.at),
  )

interface Done {
  readonly id: string
  readonly at: Date
  readonly byId: string
}

const done = ({ names }: DutyView, { id, at, byId }: Done) => ({
  id,
  at: at.toISOString(),
  when: instantInWords(at),
  by: names.get(byId),
})

const textOf = ({ texts }: DutyView, id: string | null): string => (id === null ? '' : (texts.get(id) ?? ''))

const attemptsIn = (view: DutyView): TimelineEvent[] =>
  view.history.attempts.map(({ channel, result, otherMethod, notesId, ...attempt }) => ({
    ...done(view, attempt),
    title: `A try: ${attemptsInWords({ channel, otherMethod })}`,
    description: [`${resultInWords(result)}.`, textOf(view, notesId)].join(' ').trim(),
  }))

const notificationsIn = (view: DutyView): TimelineEvent[] =>
  view.history.notifications.map(({ id, at, enteredAt, byId, channel, facts, reply, wordsId }) => ({
    ...done(view, { id, at, byId }),
    title: `Informed ${channelInWords(channel).toLowerCase()}`,
    isTurn: true,
    link: { href: `/notifications/${id}`, text: 'Proof of this notification' },
    description: [`${replyInWords(reply)}.`, textOf(view, wordsId), ageInWords(facts), enteredLate({ at, enteredAt })]
      .filter(Boolean)
      .join(' '),
  }))

const correctionsIn = (view: DutyView): TimelineEvent[] =>
  view.history.corrected.map(({ id, at, byId, channel, correction }) => ({
    ...done(view, { id, at, byId }),
    title: `Written down as informed ${channelInWords(channel).toLowerCase()}, and found false`,
    isTurn: true,
    link: { href: `/notifications/${id}`, text: 'What was written down' },
    description: `It counts no more. ${view.names.get(correction.byId) ?? 'Somebody'}, ${instantInWords(correction.at)}: ${textOf(view, correction.reasonId)}`,
  }))

function nobodyIn(view: DutyView): TimelineEvent[] {
  const nobody = view.history.nobodyToInform
  if (!nobody) return []
  return [
    {
      ...done(view, { ...nobody, id: 'nobody' }),
      title: 'The registrar found that there is nobody to inform',
      description: `${nobodyInWords(nobody.why)}. ${textOf(view, nobody.reasonId)}`.trim(),
      isTurn: true,
    },
  ]
}

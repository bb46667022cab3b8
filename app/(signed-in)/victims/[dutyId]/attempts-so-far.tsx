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

function eventsOf({ history, names, texts }: DutyView): TimelineEvent[] {
  const done = (id: string, at: Date, byId: string) => ({
    id,
    at: at.toISOString(),
    when: instantInWords(at),
    by: names.get(byId),
  })
  const text = (id: string | null) => (id === null ? '' : (texts.get(id) ?? ''))
  const { nobodyToInform: nobody } = history
  return [
    ...history.attempts.map(({ id, at, byId, channel, result, otherMethod, notesId }) => ({
      ...done(id, at, byId),
      title: `A try: ${attemptsInWords({ channel, otherMethod })}`,
      description: [`${resultInWords(result)}.`, text(notesId)].join(' ').trim(),
    })),
    ...history.notifications.map(({ id, at, enteredAt, byId, channel, facts, reply, wordsId }) => ({
      ...done(id, at, byId),
      title: `Told ${channelInWords(channel).toLowerCase()}`,
      isTurn: true,
      link: { href: `/notifications/${id}`, text: 'Proof of this telling' },
      description: [`${replyInWords(reply)}.`, text(wordsId), ageInWords(facts), enteredLate({ at, enteredAt })]
        .filter(Boolean)
        .join(' '),
    })),
    ...history.corrected.map(({ id, at, byId, channel, correction }) => ({
      ...done(id, at, byId),
      title: `Written down as told ${channelInWords(channel).toLowerCase()}, and found false`,
      isTurn: true,
      link: { href: `/notifications/${id}`, text: 'What was written down' },
      description: `It counts no more. ${names.get(correction.byId) ?? 'Somebody'}, ${instantInWords(correction.at)}: ${text(correction.reasonId)}`,
    })),
    ...(nobody
      ? [
          {
            ...done('nobody', nobody.at, nobody.byId),
            title: 'The registrar found that there is nobody to tell',
            description: `${nobodyInWords(nobody.why)}. ${text(nobody.reasonId)}`.trim(),
            isTurn: true,
          },
        ]
      : []),
  ].sort((a, b) => b.at.localeCompare(a.at))
}

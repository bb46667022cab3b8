import { Timeline, type TimelineEvent } from '#components/crime/timeline'
import { instantInWords } from '#lib/base/day'
import { ageInWords, channelInWords, nobodyInWords, replyInWords, resultInWords } from '#lib/victims/in-words'
import type { DutyLook } from '#lib/victims/look'

/** What was done so far, the latest first. */
export function SoFar({ look }: { look: DutyLook }) {
  const events = eventsOf(look)
  return (
    <>
      <h2 className="govuk-heading-m">What was done so far</h2>
      {events.length === 0 ? <p className="govuk-body">Nobody has tried to reach this victim yet.</p> : <Timeline events={events} />}
    </>
  )
}

function eventsOf({ story, names, texts }: DutyLook): TimelineEvent[] {
  const done = (id: string, at: Date, byId: string) => ({ id, at: at.toISOString(), when: instantInWords(at), by: names.get(byId) })
  const text = (id: string | null) => (id === null ? '' : (texts.get(id) ?? ''))
  const { nobodyToTell: nobody } = story
  return [
    ...story.attempts.map(({ id, at, byId, channel, result, notesId }) => ({
      ...done(id, at, byId), title: `A try: ${channelInWords(channel).toLowerCase()}`, description: [`${resultInWords(result)}.`, text(notesId)].join(' ').trim(),
    })),
    ...story.tellings.map(({ id, at, byId, channel, facts, reply, wordsId }) => ({
      ...done(id, at, byId), title: `Told ${channelInWords(channel).toLowerCase()}`, description: [`${replyInWords(reply)}.`, text(wordsId), ageInWords(facts)].filter(Boolean).join(' '), isTurn: true,
    })),
    ...(nobody ? [{
      ...done('nobody', nobody.at, nobody.byId), title: 'The registrar found that there is nobody to tell',
      description: `${nobodyInWords(nobody.why)}. ${text(nobody.reasonId)}`.trim(), isTurn: true,
    }] : []),
  ].sort((a, b) => b.at.localeCompare(a.at))
}

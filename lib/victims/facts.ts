import { duty as dutyFacts, telling as tellingFacts } from '#lib/counting-rules/facts/telling'
import type { Tellings } from '#lib/counting-rules/model'
import { AGE_PROOFS } from './model.ts'
import type { DutyStory } from './store.ts'

const OCCASIONS = {
  'before cancelling': 'cancelling',
  'after error': 'cancelling',
  correction: 'correcting',
  reinstated: 'reinstating',
  'review answered': 'correcting',
} as const

/**
 * The facts of each duty to tell for the rules: what was tried, what was said, what was answered. No words, no names.
 * A reply answers the decision it came after: one that was given before `decidedAt` lay before the decider, who decided
 * anew with it, so to the decision now confirmed there is no reply (HOCR-V-09).
 */
export const tellingFactsOf = (stories: readonly DutyStory[], decidedAt: Date): Tellings['duties'] =>
  oneToEach(stories).map((story) => {
    const last = story.tellings.at(-1)
    return dutyFacts.parse({
      victimId: story.partId,
      occasion: OCCASIONS[story.occasion],
      state: story.state === 'no longer needed' ? 'stopped' : story.state,
      ...aboutWhom(last?.facts),
      ageFound: ageFoundIn(story),
      attempts: story.attempts.map(({ at, channel, result }) => ({ at: at.toISOString(), channel, result })),
      tellings: story.tellings.map(({ at, enteredAt, channel, facts, reply }) => ({
        ...said(facts),
        at: at.toISOString(),
        channel,
        reply: enteredAt < decidedAt ? 'none' : reply,
      })),
      nobodyToTell: story.nobodyToTell && {
        foundByRegistrar: 'yes',
        because: story.nobodyToTell.why,
        onWrittenAnswer: story.nobodyToTell.onWrittenAnswer ? 'yes' : 'no',
      },
    })
  })

/** Where the RMS changed a case there may be a second duty to the same victim: it is one duty to the rules, as the last stands. */
function oneToEach(stories: readonly DutyStory[]): DutyStory[] {
  const toEach = Map.groupBy(stories, ({ occasion, partId }) => `${occasion} ${partId}`)
  return [...toEach.values()].flatMap((several) => {
    const last = several.at(-1)
    return last
      ? [
          {
            ...last,
            attempts: several.flatMap(({ attempts }) => attempts),
            tellings: several.flatMap(({ tellings }) => tellings),
          },
        ]
      : []
  })
}

/** The age last found of them, if anything showed it. */
function ageFoundIn({ tellings }: DutyStory): string {
  const found = tellings.map(({ facts }) => (facts ?? {}) as { ageFound?: string; ageProof?: string })
  const shown = found.findLast(
    ({ ageFound, ageProof }) => ageFound !== 'unknown' && AGE_PROOFS.some((proof) => proof === ageProof),
  )
  return shown?.ageFound ?? 'unknown'
}

const WHOM = [
  'toldThrough',
  'toldThroughReasonWords',
  'victimAgreedToParent',
  'guardianIsOrLivesWithSuspect',
  'guardianAlreadyKnows',
  'routeConfirmed',
  'routeSharedWithSuspect',
]
const SAID = Object.keys(tellingFacts.shape).filter((name) => !['at', 'channel', 'reply'].includes(name))

const some = (facts: unknown, names: readonly string[]) =>
  Object.fromEntries(Object.entries((facts ?? {}) as Record<string, unknown>).filter(([name]) => names.includes(name)))
const aboutWhom = (facts: unknown) => some(facts, WHOM)
const said = (facts: unknown) => some(facts, SAID)

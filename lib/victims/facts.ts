import { duty as dutyFacts, telling as tellingFacts } from '#lib/counting-rules/facts/telling'
import type { Tellings } from '#lib/counting-rules/model'
import type { DutyStory } from './store.ts'

const OCCASIONS = { 'before cancelling': 'cancelling', 'after error': 'cancelling', correction: 'correcting', reinstated: 'reinstating' } as const

/** The facts of each duty to tell for the rules: what was tried, what was said, what was answered. No words, no names. */
export const tellingFactsOf = (stories: readonly DutyStory[]): Tellings['duties'] => stories.map((story) => {
  const last = story.tellings.at(-1)
  return dutyFacts.parse({
    victimId: story.partId,
    occasion: OCCASIONS[story.occasion],
    state: story.state === 'no longer needed' ? 'stopped' : story.state,
    ...aboutWhom(last?.facts),
    attempts: story.attempts.map(({ at, channel, result }) => ({ at: at.toISOString(), channel, result })),
    tellings: story.tellings.map(({ at, channel, facts, reply }) => ({ ...said(facts), at: at.toISOString(), channel, reply })),
    nobodyToTell: story.nobodyToTell && { foundByRegistrar: 'yes', because: story.nobodyToTell.why },
  })
})

const WHOM = ['toldThrough', 'toldThroughReasonWords', 'victimAgreedToParent', 'guardianIsOrLivesWithSuspect', 'guardianAlreadyKnows', 'routeConfirmed', 'routeSharedWithSuspect']
const SAID = Object.keys(tellingFacts.shape).filter((name) => !['at', 'channel', 'reply'].includes(name))

const some = (facts: unknown, names: readonly string[]) =>
  Object.fromEntries(Object.entries((facts ?? {}) as Record<string, unknown>).filter(([name]) => names.includes(name)))
const aboutWhom = (facts: unknown) => some(facts, WHOM)
const said = (facts: unknown) => some(facts, SAID)

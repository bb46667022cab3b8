import {
  AN_ACCOUNT,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type Judgement,
} from '#lib/counting-rules/check'
import type { Facts, Judged } from '#lib/counting-rules/model'

const freeToSpeak: ReadonlySet<string> = new Set(['nobody else', 'adviser or supporter'])

const lifted = ({ pressureConsiderationWords }: Judged): boolean => pressureConsiderationWords >= AN_ACCOUNT

const clearConcern: Judgement = notMet('refuse', 'There is a clear concern that the victim was under pressure.', {
  satisfy: 'Nothing does: a clear concern keeps the crime recorded.',
})

const judgedPressure = (facts: Facts, wasAlone: boolean): Judgement => {
  const { judged } = facts
  if (judged === null || judged.pressure === 'unknown')
    return unknown('The decider has not yet considered whether the victim was under pressure.')
  if (judged.pressure === 'none' && wasAlone) return met
  return lifted(judged)
    ? met
    : notMet('hold', 'The victim may have been under pressure, and the decider has not written how they weighed it.')
}

export const hocrC208: Check = {
  id: 'HOCR-C2-08',
  origin: homeOfficeRule,
  about: { request: ['presentWhenVictimSaidSo', 'victimNow'], decision: ['pressure', 'pressureConsideration'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'A victim who withdrew was not under pressure',
  why: 'When a victim takes back a report, the decider must consider fear, coercion, influence and pressure. A clear concern keeps the crime.',
  satisfy: `See the victim alone. Where pressure is possible, the decider writes how they weighed it, in at least ${String(AN_ACCOUNT)} words.`,
  instead: 'Keep the crime, make the victim safe, and find a safe way to talk. Outcome 16 may fit.',
  judge: (facts) => {
    if (facts.asked?.category !== 'C2') return notApplicable
    // Whatever the victim says now.
    if (facts.judged?.pressure === 'clear') return clearConcern
    const { victimNow, presentWhenVictimSaidSo } = facts.asked
    if (victimNow === 'stands by it' || victimNow === 'not asked') return notApplicable
    if (victimNow === 'unknown') return unknown('It is not known what the victim says now.')
    const wasAlone = freeToSpeak.has(presentWhenVictimSaidSo)
    if (facts.stage !== 'asking') return judgedPressure(facts, wasAlone)
    return wasAlone ? met : notMet('hold', 'The victim may not have been free to speak.')
  },
}

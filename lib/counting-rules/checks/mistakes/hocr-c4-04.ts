import {
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { offenceWhenRecorded } from '#lib/counting-rules/offence-class'
import type { RequesterFacts, Facts } from '#lib/counting-rules/model'
import { questionOfCondition } from '#lib/counting-rules/questions/of-c4'
import { neededFor, type Needed } from './kinds-of-mistake.ts'

const ofCondition = (facts: Facts, requesterFacts: RequesterFacts<'C4'>, needed: Needed): CheckResult => {
  const { validTo } = offenceWhenRecorded(facts)
  // The list itself says when an offence stopped being notifiable.
  const ceased = needed.condition === 'offence was notifiable when recorded' && validTo !== ''
  const given = ceased
    ? facts.crime.recordedOn < validTo
      ? 'yes'
      : 'no'
    : (requesterFacts.conditions[needed.condition] ?? 'unknown')
  return wants(needed.wanted, given, {
    weight: 'refuse',
    wrong: needed.wrong,
    unanswered: questionOfCondition(needed.condition),
  })
}

const cameFromElsewhere = (facts: Facts): CheckResult =>
  facts.crime.reporter === 'other_third_party'
    ? met
    : notMet('refuse', 'The report did not come from an unconnected third party, so it was rightly recorded.')

export const hocrC404: Check = {
  id: 'HOCR-C4-04',
  origin: homeOfficeRule,
  about: { request: ['mistake', 'conditions'] },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'hold'],
  title: 'Recorded too early, or outside what is recorded',
  why: 'Some reports are recorded only once something more is known, or not at all. Each has its own conditions.',
  satisfy: 'Answer the questions for this kind of mistake.',
  instead: 'Keep the crime.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category !== 'C4') return notApplicable
    if (requesterFacts.mistake === 'unknown') return unknown('Nobody has said what kind of mistake it was.')
    const needed = neededFor[requesterFacts.mistake]
    if (needed === undefined) return notApplicable
    const answers = needed.map((each) => ofCondition(facts, requesterFacts, each))
    return requesterFacts.mistake === 'third party not confirmed'
      ? allOf(cameFromElsewhere(facts), ...answers)
      : allOf(...answers)
  },
}

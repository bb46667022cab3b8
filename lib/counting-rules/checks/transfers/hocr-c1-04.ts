import { homeOfficeRule, met, notApplicable, notMet, unknown, wants, type Check } from '#lib/counting-rules/check'
import type { RequesterFacts } from '#lib/counting-rules/model'
import { hasOwnRule } from './hocr-c1-06.ts'

type PlaceStep = RequesterFacts<'C1'>['placeStep']

const ordinaryLadder: readonly PlaceStep[] = [
  'suspect at the time',
  'victim at the time',
  'victim home',
  'business premises',
]
const deviceLadder: readonly PlaceStep[] = ['suspect at the time', 'suspect confirmed address', 'victim home']

export const hocrC104: Check = {
  id: 'HOCR-C1-04',
  origin: homeOfficeRule,
  about: { request: ['placeStep', 'dependsOnDevice', 'earlierStepsRuledOut'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'The place is found in the right order',
  why: 'First where the suspect was, if the evidence is clear; then where the victim was; then the victim’s home; then the business. For a crime that needs a phone or computer: where the suspect was, their confirmed address, the victim’s home.',
  satisfy: 'Say which step fixes the place, and that the steps before it gave no clear answer.',
  instead: 'Keep the crime here until the place is settled.',
  judge: ({ requesterFacts }) => {
    if (requesterFacts?.category !== 'C1') return notApplicable
    if (requesterFacts.placeStep === 'unknown') return unknown('Nobody has said how the place was found.')
    // A place the two forces agreed is for HOCR-C1-05.
    if (requesterFacts.placeStep === 'agreed between forces') return met
    // Railways, flights and series are for HOCR-C1-06.
    if (hasOwnRule(requesterFacts)) return met
    if (requesterFacts.dependsOnDevice === 'unknown')
      return unknown('Did the crime need a phone, computer or other device?')
    const ladder = requesterFacts.dependsOnDevice === 'yes' ? deviceLadder : ordinaryLadder
    const step = ladder.indexOf(requesterFacts.placeStep)
    if (step === -1) return notMet('hold', 'This way of finding the place does not fit this kind of crime.')
    if (step === 0) return met
    return wants('yes', requesterFacts.earlierStepsRuledOut, {
      weight: 'hold',
      wrong: 'A step before this one already gives the place.',
      unanswered: 'Did the steps before this one give no clear answer?',
    })
  },
}

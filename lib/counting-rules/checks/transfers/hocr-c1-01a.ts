import {
  A_LINE,
  allOf,
  met,
  notApplicable,
  notMet,
  productSafeguard,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { isHeld, reliedOn } from '#lib/counting-rules/evidence-items'
import type { Evidence } from '#lib/counting-rules/model'
import { isApart, isOfSuspect, makerOf } from '#lib/counting-rules/sources/makers'

/** One item that shows the place: who made it, and whether somebody else can check it. */
const ofItem = (item: Evidence): CheckResult => {
  const maker = makerOf(item)
  if (maker === 'unknown') return unknown('It is not known who made or wrote what shows the other place.')
  const isApartFromSuspect = isOfSuspect(maker) ? isApart(item) : 'yes'
  if (isApartFromSuspect === 'no')
    return notMet('hold', 'Nothing but what the suspect, or somebody near to them, says shows the other place.')
  if (isApartFromSuspect === 'unknown')
    return unknown('It is not known whether it is no more than what the suspect says.')
  if (!isHeld(item)) return notMet('hold', 'What shows the other place is not attached, and nobody has seen it.')
  return item.originWords >= A_LINE && item.howVerifiableWords >= A_LINE
    ? met
    : notMet('hold', 'Nobody has said where it came from and how it can be checked.')
}

/** Any one that can be relied on will do; else the first fault speaks. */
const anyWillDo = (found: readonly CheckResult[]): CheckResult =>
  found.some(({ result }) => result === 'met') ? met : allOf(...found)

export const hocrC101a: Check = {
  id: 'HOCR-C1-01a',
  origin: productSafeguard('A suspect who names another place may be getting rid of the force that looks for them.'),
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'It is known who made what shows the other place, and it can be checked',
  why: 'A crime moves on additional information that can be verified. The victim may say where it happened; what a suspect says must be borne out by something else.',
  satisfy: `Say who made it, attach it or say who has seen it, and write where it came from and how it can be checked, in at least ${String(A_LINE)} words each.`,
  instead: 'Keep the crime here until the place can be checked.',
  judge: (facts) => {
    const showing = reliedOn(facts).filter(({ evidence }) => evidence.effect === 'different place')
    return showing.length === 0 ? notApplicable : anyWillDo(showing.map(({ evidence }) => ofItem(evidence)))
  },
}

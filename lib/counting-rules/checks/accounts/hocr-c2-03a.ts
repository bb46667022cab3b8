import {
  A_LINE,
  allOf,
  met,
  notApplicable,
  productSafeguard,
  unknown,
  wants,
  type Check,
} from '#lib/counting-rules/check'
import { anyOf, reliedOn } from '#lib/counting-rules/evidence-items'
import { makerOf } from '#lib/counting-rules/sources/makers'

export const hocrC203a: Check = {
  id: 'HOCR-C2-03a',
  origin: productSafeguard(
    'Information can only be verified by somebody who knows who made it and has checked that it is whole and unaltered.',
  ),
  about: { request: ['evidence'], decision: ['integrityChecked', 'checksMade'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'It is known who made the information, and its origin and integrity were checked',
  why: 'A recording can be cut, a message can be sent from another person’s phone, and an account can be written by somebody else.',
  satisfy: `Say who made or wrote it. The decision maker says that its origin and integrity were checked, and writes what was done in at least ${String(A_LINE)} words.`,
  instead: 'Keep the crime until it has been checked.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (facts.requesterFacts?.category !== 'C2' || items.length === 0) return notApplicable
    const isKnown = items.some(({ evidence }) => makerOf(evidence) !== 'unknown')
      ? met
      : unknown('It is not known who made or wrote the information.')
    if (facts.stage === 'asking') return isKnown
    return allOf(
      isKnown,
      wants('yes', anyOf(items.map(({ judgements }) => judgements?.integrityChecked ?? 'unknown')), {
        weight: 'refuse',
        wrong: 'The origin and integrity of the information were not checked.',
        unanswered: 'Were the origin and integrity of the information checked?',
      }),
      (facts.judgements?.checksMadeWords ?? 0) >= A_LINE
        ? met
        : unknown('Nobody has written what was done to check the origin and integrity of the information.'),
    )
  },
}

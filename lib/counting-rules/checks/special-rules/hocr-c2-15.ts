import {
  AN_ACCOUNT,
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  unknown,
  wants,
  type Check,
} from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'
import { isChildImage } from '#lib/counting-rules/offence-of-crime'

export const hocrC215: Check = {
  id: 'HOCR-C2-15',
  origin: homeOfficeRule,
  about: {
    request: ['recordedAgainstForcedChild', 'evidence'],
    decision: ['childWasForced', 'forcedChildFinding'],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'An image made by a child who was forced',
  why: 'Where it comes to light that a child was forced, the crime recorded against that child should be cancelled. The crime of whoever forced them stays.',
  satisfy: `Say that this is the crime recorded against the child who was forced. The decision maker finds that the child was unduly forced, and writes what shows it and who found it, in at least ${String(AN_ACCOUNT)} words.`,
  instead: 'Keep the crime of whoever forced the child.',
  judge: (facts) => {
    const { requesterFacts, judgements } = facts
    const isClaimed = reliedOn(facts).some(({ evidence }) => evidence.effect === 'child was forced')
    if (requesterFacts?.category !== 'C2' || !isChildImage(facts) || !isClaimed) return notApplicable
    const isTheirs = wants('yes', requesterFacts.recordedAgainstForcedChild, {
      weight: 'refuse',
      wrong: 'This crime is not the one recorded against the child who was forced.',
      unanswered: 'Is this the crime recorded against the child who was forced?',
    })
    if (facts.stage === 'asking') return isTheirs
    return allOf(
      isTheirs,
      wants('yes', judgements?.childWasForced ?? 'unknown', {
        weight: 'refuse',
        wrong: 'The decision maker does not find that the child was unduly forced.',
        unanswered: 'The decision maker has not yet said whether the child was unduly forced.',
      }),
      (judgements?.forcedChildFindingWords ?? 0) >= AN_ACCOUNT
        ? met
        : unknown('Nobody has written what shows that the child was unduly forced, and who found it.'),
    )
  },
}

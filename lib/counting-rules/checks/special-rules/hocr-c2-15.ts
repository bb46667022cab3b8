import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'
import { isChildImage } from '#lib/counting-rules/offence-of-crime'

export const hocrC215: Check = {
  id: 'HOCR-C2-15',
  origin: homeOfficeRule,
  about: { request: ['recordedAgainstForcedChild', 'evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'An image made by a child who was forced',
  why: 'Where it comes to light that a child was forced, the crime recorded against that child should be cancelled. The crime of whoever forced them stays.',
  satisfy: 'Say that this is the crime recorded against the child who was forced.',
  instead: 'Keep the crime of whoever forced the child.',
  judge: (facts) => {
    const { requesterFacts } = facts
    const isClaimed = reliedOn(facts).some(({ evidence }) => evidence.effect === 'child was forced')
    if (requesterFacts?.category !== 'C2' || !isChildImage(facts) || !isClaimed) return notApplicable
    return wants('yes', requesterFacts.recordedAgainstForcedChild, {
      weight: 'refuse',
      wrong: 'This crime is not the one recorded against the child who was forced.',
      unanswered: 'Is this the crime recorded against the child who was forced?',
    })
  },
}

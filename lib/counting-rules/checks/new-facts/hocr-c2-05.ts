import { allOf, homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import { anyOf, reliedOn } from '#lib/counting-rules/evidence-items'

export const hocrC205: Check = {
  id: 'HOCR-C2-05',
  origin: homeOfficeRule,
  about: { request: ['evidence'], decision: ['determinative', 'convinced'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The decision maker is convinced that no crime happened',
  why: 'The information must settle it and convince the decision maker. Doubt, a balance of probabilities or thin evidence never reach that.',
  satisfy: 'The decision maker finds that the information settles it, and is convinced.',
  instead: 'Keep the crime. Outcome 15, 16 or 18 may fit.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (items.length === 0) return notApplicable
    return allOf(
      wants('yes', anyOf(items.map(({ judgements }) => judgements?.determinative ?? 'unknown')), {
        weight: 'refuse',
        wrong: 'The decision maker finds that the information does not settle it.',
        unanswered: 'The decision maker has not yet said whether the information settles it.',
      }),
      wants('yes', facts.judgements?.convinced ?? 'unknown', {
        weight: 'refuse',
        wrong: 'The decision maker is not convinced that no crime happened.',
        unanswered: 'The decision maker has not yet said whether they are convinced.',
      }),
    )
  },
}

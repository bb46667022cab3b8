import { homeOfficeRule, met, notMet, unknown, wants, type Check } from '#lib/counting-rules/check'
import { anyOf, reliedOn, together } from '#lib/counting-rules/evidence-items'

export const hocrC201: Check = {
  id: 'HOCR-C2-01',
  origin: homeOfficeRule,
  about: {
    request: ['evidence'],
    decision: ['decisiveEvidence', 'additional', 'verifiable', 'relevant', 'determinative'],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Additional, verifiable and information: all three, in one piece',
  why: 'C2 needs information that is new, that can be checked, and that settles that no crime happened. One piece must pass all three.',
  satisfy: 'Give the piece of evidence that is new, can be checked and settles it.',
  instead: 'Keep the crime. Outcome 14, 15, 16 or 18 may fit.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (items.length === 0) return notMet('refuse', 'There is no new evidence.')
    if (facts.stage === 'asking') return met
    if ((facts.judgements?.decisive ?? null) === null)
      return unknown('The decision maker has not yet named the decisive piece.')
    const passes = items.map(({ judgements }) =>
      judgements === null
        ? 'unknown'
        : together(judgements.additional, judgements.verifiable, judgements.relevant, judgements.determinative),
    )
    return wants('yes', anyOf(passes), {
      weight: 'refuse',
      wrong: 'The decisive piece does not pass all three tests.',
      unanswered: 'The decision maker has not yet judged the decisive piece.',
    })
  },
}

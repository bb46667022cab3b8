import { allOf, homeOfficeRule, met, notMet, unknown, wants, type Check } from '#lib/counting-rules/check'
import { answered, anyOf, judgedOrLater, reliedOn } from '#lib/counting-rules/evidence-items'

export const hocrC101: Check = {
  id: 'HOCR-C1-01',
  origin: homeOfficeRule,
  about: { request: ['evidence'], decision: ['happenedElsewhere'] },
  stages: ['asking', 'deciding'],
  weights: ['hold', 'refuse'],
  title: 'Evidence shows that it happened in another force’s area',
  why: 'A crime moves only when additional, verifiable information clearly shows that it happened elsewhere in England or Wales.',
  satisfy: 'Give the evidence of where it happened.',
  instead: 'Keep the crime here until the place is clear.',
  judge: (facts) => {
    const items = reliedOn(facts)
    const shown = anyOf(
      items.map(({ evidence }) =>
        evidence.effect === 'unknown' ? 'unknown' : answered(evidence.effect === 'different place'),
      ),
    )
    if (shown === 'unknown') return unknown('Nobody has said what the evidence shows.')
    return allOf(
      shown === 'yes' ? met : notMet('hold', 'No evidence shows another place.'),
      wants('yes', judgedOrLater(facts, facts.judgements?.happenedElsewhere), {
        weight: 'refuse',
        wrong: 'The decision maker finds that it happened here.',
        unanswered: 'The decision maker has not yet said where it happened.',
      }),
    )
  },
}

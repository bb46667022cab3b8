import { met, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { liesAhead } from '#lib/counting-rules/sources/days'

export const hocrG05a: Check = {
  id: 'HOCR-G-05a',
  origin: productSafeguard('What lies ahead has not happened, so a case that names such a day is wrong somewhere.'),
  about: { request: ['evidence', 'principalCrimeReference'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse'],
  neverSetAside: true,
  title: 'No date in the case lies ahead',
  why: 'A date in the future is a mistake in the record, or worse. Nobody can rely on a record with such a date.',
  satisfy: 'Correct the date.',
  instead: 'Return the request so that the date is corrected.',
  judge: (facts) => {
    const { crime, evidence, requesterFacts } = facts
    if (liesAhead(facts, evidence)) return notMet('refuse', 'A date of the evidence lies ahead.')
    if (liesAhead(facts, crime)) return notMet('refuse', 'A date of the crime lies ahead.')
    return liesAhead(facts, requesterFacts) ? notMet('refuse', 'A date in the request lies ahead.') : met
  },
}

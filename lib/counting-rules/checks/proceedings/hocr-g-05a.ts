import { dayOf } from '#lib/base/day'
import { met, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import type { Evidence } from '#lib/counting-rules/model'
import { liesAhead } from '#lib/counting-rules/sources/days'

/** What an item shows had happened by the day police got it. */
const isAfterItCame = ({ eventOn, obtainedAt }: Evidence): boolean =>
  eventOn !== 'unknown' && obtainedAt !== 'unknown' && eventOn > dayOf(new Date(obtainedAt))

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
    if (evidence.some(isAfterItCame)) return notMet('refuse', 'The evidence relates to a date after police got it.')
    if (liesAhead(facts, crime)) return notMet('refuse', 'A date of the crime lies ahead.')
    return liesAhead(facts, requesterFacts) ? notMet('refuse', 'A date in the request lies ahead.') : met
  },
}

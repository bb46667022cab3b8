import { met, notApplicable, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'
import { isKnownDay } from '#lib/counting-rules/sources/days'

export const hocrC204a: Check = {
  id: 'HOCR-C2-04a',
  origin: productSafeguard('What shows some other day shows nothing of this crime.'),
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'The date that the information relates to is known',
  why: 'Information about another day, or a day nobody can name, may be about something else.',
  satisfy: 'Give the date that the information relates to, with its year.',
  instead: 'Keep the crime until the date is known.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (facts.requesterFacts?.category !== 'C2' || items.length === 0) return notApplicable
    return items.some(({ evidence }) => isKnownDay(evidence.eventOn))
      ? met
      : unknown('It is not known which date the information relates to.')
  },
}

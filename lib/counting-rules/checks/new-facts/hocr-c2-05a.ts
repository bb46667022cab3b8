import { notMet, productSafeguard, unknown, wants, type Check } from '#lib/counting-rules/check'

export const hocrC205a: Check = {
  id: 'HOCR-C2-05a',
  origin: productSafeguard('Nobody can be convinced by what they have not seen.'),
  about: { decision: ['decisiveEvidence', 'decisiveViewed', 'decisivePlace', 'decisiveViewedOn'] },
  stages: ['deciding'],
  weights: ['hold'],
  neverSetAside: true,
  title: 'The decision maker has seen the decisive evidence themselves',
  why: 'An officer’s account of a film is not the film.',
  satisfy: 'View the decisive piece yourself, and say where and on which day.',
  instead: 'Return the request if you cannot get to see it.',
  judge: ({ crime, day, judgements }) => {
    const decisive = judgements?.decisive ?? null
    if (decisive === null) return unknown('The decision maker has not yet named the decisive piece.')
    if (decisive.viewedOn === 'unknown' || decisive.placeWords === 0)
      return unknown('The decision maker has not said where and when they saw the decisive piece.')
    if (decisive.viewedOn > day) return notMet('hold', 'The day of seeing the decisive piece lies ahead.')
    if (decisive.viewedOn < crime.recordedOn)
      return notMet('hold', 'The day of seeing the decisive piece is before the crime was recorded.')
    return wants('yes', decisive.viewedByDecisionMaker, {
      weight: 'hold',
      wrong: 'The decision maker has not seen the decisive piece.',
      unanswered: 'Has the decision maker seen the decisive piece themselves?',
    })
  },
}

import {
  AN_ACCOUNT,
  met,
  notApplicable,
  notMet,
  productSafeguard,
  unknown,
  type Check,
} from '#lib/counting-rules/check'

export const hocrC205b: Check = {
  id: 'HOCR-C2-05b',
  origin: productSafeguard(
    'Nobody can be convinced that no crime happened who has not weighed what shows that it did.',
  ),
  about: { request: ['evidence'], decision: ['informationAgainst', 'weighedAgainst'] },
  stages: ['deciding'],
  weights: ['hold'],
  neverSetAside: true,
  title: 'Information that a crime did happen has been weighed',
  why: 'Information against cancelling is part of the case, whoever gave it.',
  satisfy: `Say whether any information shows that a crime did happen. Where it does, write how you weighed it, in at least ${String(AN_ACCOUNT)} words.`,
  instead: 'Keep the crime where you cannot say why that information does not stand.',
  judge: ({ requesterFacts, judgements, evidence }) => {
    if (requesterFacts?.category !== 'C2') return notApplicable
    const isAgainst = evidence.some(({ effect }) => effect === 'shows that it happened')
    if (judgements === null || judgements.informationAgainst === 'unknown')
      return unknown('The decision maker has not yet said whether any information shows that a crime did happen.')
    const isDenied = judgements.informationAgainst === 'no'
    if (isDenied && isAgainst)
      return notMet(
        'hold',
        'The evidence holds information that a crime did happen, and the decision maker says that there is none.',
      )
    return isDenied || judgements.weighedAgainstWords >= AN_ACCOUNT
      ? met
      : notMet('hold', 'Some information shows that a crime did happen, and nobody has written how it was weighed.')
  },
}

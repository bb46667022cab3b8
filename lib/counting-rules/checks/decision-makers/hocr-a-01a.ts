import { met, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { stakesOf } from '#lib/counting-rules/authority/bars-to-deciding'

export const hocrA01a: Check = {
  id: 'HOCR-A-01a',
  origin: productSafeguard('Independence means more than having no part in the work.'),
  about: { decision: ['conflictsDeclared'], whoDecides: true, barKinds: ['stake'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'The decision maker has nothing to gain or lose',
  why: 'Somebody who is close to the people in the case, or is measured by its outcome, cannot judge it freely.',
  satisfy: 'Somebody without a stake in the case decides.',
  instead: 'Pass the request to another decision maker or the registrar.',
  judge: ({ decisionMaker }) => {
    if (decisionMaker === null || decisionMaker.conflicts === 'unknown')
      return unknown('It is not known whether the decision maker has a stake in the case.')
    const found = stakesOf(decisionMaker)
    return found.length === 0
      ? met
      : notMet('refuse', `The decision maker has a stake in the case: ${found.join(', ')}.`)
  },
}

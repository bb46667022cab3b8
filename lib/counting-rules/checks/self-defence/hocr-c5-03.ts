import {
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import type { RequesterFacts } from '#lib/counting-rules/model'

const lookedForSupport = ({ cctv, independentWitness, injuriesFit }: RequesterFacts<'C5'>): CheckResult =>
  [cctv, independentWitness, injuriesFit].includes('unknown')
    ? unknown('Film, independent witness, injuries: nobody has said whether each was looked for.')
    : met

const counterAllegationKept = ({ counterAllegation }: RequesterFacts<'C5'>): CheckResult => {
  if (counterAllegation === 'unknown') return unknown('It is not known whether the suspect made an allegation too.')
  return counterAllegation === 'not kept'
    ? notMet('hold', 'The suspect’s own allegation was not recorded and not kept for disclosure.')
    : met
}

export const hocrC503: Check = {
  id: 'HOCR-C5-03',
  origin: homeOfficeRule,
  about: { request: ['counterAllegation', 'cctv', 'independentWitness', 'injuriesFit'] },
  stages: ['asking', 'deciding'],
  weights: ['hold'],
  title: 'A claim is treated with great care',
  why: 'Support was looked for, and an allegation that was not recorded is kept so that it can be disclosed.',
  satisfy: 'Say what was looked for, and what became of any allegation against the victim.',
  instead: 'Return the request until it has been looked for.',
  judge: ({ requesterFacts }) =>
    requesterFacts?.category === 'C5'
      ? allOf(lookedForSupport(requesterFacts), counterAllegationKept(requesterFacts))
      : notApplicable,
}

import {
  met,
  notApplicable,
  notMet,
  productSafeguard,
  unknown,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import type { Facts } from '#lib/counting-rules/model'

type Ended = Facts['request']['earlier'][number]['result']

/** How a request ended that was not well founded, and what is said of it. */
const CAME_TO_NOTHING: Readonly<Partial<Record<Ended, string>>> = {
  refused: 'The same category was refused before',
  revoked: 'The same category was authorised before and the decision revoked',
  reinstated: 'The crime was cancelled in the same category before and reinstated',
}

const askedAgain = ({ request }: Facts): CheckResult => {
  const ofCategory = request.earlier.filter(({ category }) => category === request.category)
  const latest = ofCategory.findLast(({ result }) => result === 'unknown' || CAME_TO_NOTHING[result] !== undefined)
  if (latest === undefined || latest.hasNewEvidenceSince === 'yes') return met
  const ended = CAME_TO_NOTHING[latest.result]
  if (ended === undefined) return unknown('The same category was requested before. How did that request end?')
  return latest.hasNewEvidenceSince === 'no'
    ? notMet('refuse', `${ended}, and nothing new has come since.`)
    : unknown(`${ended}. Has anything new come since?`)
}

const changedSince = ({ request, notification }: Facts): CheckResult => {
  // C3 and C4 take effect with the decision, so nothing lies between.
  if (request.category === 'C3' || request.category === 'C4') return notApplicable
  if (notification === null) return unknown('It is not known whether anything has changed since the decision.')
  const answers = [notification.factsChangedSince, notification.newMaterialSince]
  if (answers.includes('yes'))
    return notMet('hold', 'Something has changed since the decision, so the decision maker must look again.')
  return answers.includes('unknown') ? unknown('It is not known whether anything has changed since the decision.') : met
}

export const hocrG08: Check = {
  id: 'HOCR-G-08',
  origin: productSafeguard(
    'A decision rests on its facts. When they change it must be made again; while they do not, it stands.',
  ),
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding', 'cancelling'],
  weights: ['refuse', 'hold'],
  title: 'A decision stands or falls with its facts',
  why: 'New material opens the question again. Without any, asking twice does not change the answer.',
  satisfy: 'Show what is new, or let the decision maker look again at what has changed.',
  instead: 'Keep the crime as it is until then.',
  judge: (facts) => (facts.stage === 'cancelling' ? changedSince(facts) : askedAgain(facts)),
}

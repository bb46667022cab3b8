import { met, notMet, unknown, type Check } from '#lib/counting-rules/check'
import type { Conflict } from '#lib/counting-rules/facts/decider'
import { homeOffice, outcomesGuide, recordingRules } from '#lib/counting-rules/sources'

const partInInvestigation: ReadonlySet<Conflict> = new Set([
  'requester',
  'oic now or before',
  'reporting officer',
  'attending officer',
  'interviewing officer',
  'supervised the investigation',
  'investigating team',
])

export const hocrA01: Check = {
  id: 'HOCR-A-01',
  source: homeOffice(recordingRules('p25'), outcomesGuide('p29')),
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'The decider is independent of the investigation',
  why: 'Nobody may decide on a crime they asked about, worked on or supervised.',
  satisfy: 'Somebody who had no part in this investigation decides, and declares it.',
  instead: 'Pass the request to another decision maker or the registrar.',
  judge: ({ decider, judged }) => {
    if (decider === null || decider.conflicts === 'unknown')
      return unknown('It is not known whether the decider had a part in the investigation.')
    const found = decider.conflicts.filter((conflict) => partInInvestigation.has(conflict))
    if (found.length > 0) return notMet('refuse', `The decider had a part in it: ${found.join(', ')}.`)
    const declared = judged?.independenceDeclared ?? 'unknown'
    if (declared === 'no') return notMet('refuse', 'The decider says they are not independent.')
    return declared === 'yes' ? met : unknown('The decider has not yet declared that they are independent.')
  },
}

import type { Answer } from '#lib/counting-rules/facts/terms'
import {
  A_LINE,
  allOf,
  homeOfficeRule,
  met,
  notMet,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import type { Facts } from '#lib/counting-rules/model'

type Reinstating = NonNullable<Facts['reinstating']>

const mayReinstate: ReadonlySet<string> = new Set(['fcr', 'deputy', 'ddm'])

const byWhom = ({ byRole }: Reinstating): CheckResult => {
  if (byRole === 'unknown') return unknown('It is not known who reinstates it.')
  return mayReinstate.has(byRole)
    ? met
    : notMet('refuse', 'Only the registrar, the deputy or a decision maker reinstates.')
}

const must = (given: Answer, wrong: string, unanswered: string): CheckResult =>
  wants('yes', given, { weight: 'hold', wrong, unanswered })

export const hocrT06: Check = {
  id: 'HOCR-T-06',
  origin: homeOfficeRule,
  about: {},
  stages: ['reinstating'],
  weights: ['refuse', 'hold'],
  title: 'A crime wrongly cancelled is put back and worked',
  why: 'Putting back is easy: any decision maker may, at once. The crime keeps its number and dates, an officer works it, the victim is informed, and the cancelling stays in its history.',
  satisfy: 'Say who found it and why, name a supervisor, and have the victim informed.',
  instead: 'Ask any decision maker to reinstate it.',
  judge: ({ reinstating }) => {
    if (reinstating === null) return unknown('Nothing is known of the reinstatement.')
    return allOf(
      byWhom(reinstating),
      reinstating.foundBy === 'unknown' ? unknown('It is not known how this was found.') : met,
      reinstating.reasonWords >= A_LINE ? met : notMet('hold', 'The reason is missing.'),
      must(reinstating.supervisorNamed, 'No supervisor is named to accept it.', 'Is a supervisor named to accept it?'),
      must(
        reinstating.dutyToInformOpened,
        'Nobody is going to inform the victim.',
        'Is somebody going to inform the victim?',
      ),
    )
  },
}

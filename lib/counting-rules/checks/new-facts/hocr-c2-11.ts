import {
  allOf,
  AN_ACCOUNT,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  wants,
  type Check,
} from '#lib/counting-rules/check'
import { isReservedCase } from '#lib/counting-rules/decision-maker'

export const hocrC211: Check = {
  id: 'HOCR-C2-11',
  origin: homeOfficeRule,
  about: { decision: ['compelling', 'accountWhen', 'accountFrom', 'accountVerified', 'accountEffect'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  title: 'Rape and homicide: compelling, and written up with care',
  why: 'Here the bar is very high by nature. The information must be compelling and carefully written down.',
  satisfy: `Find the information compelling, and write at least ${String(AN_ACCOUNT)} words on each of the four things.`,
  instead: 'Keep the crime.',
  judge: (facts) => {
    if (!isReservedCase(facts)) return notApplicable
    const account = Object.values(facts.judgements?.account ?? { nothing: 0 })
    return allOf(
      wants('yes', facts.judgements?.compelling ?? 'unknown', {
        weight: 'refuse',
        wrong: 'The decision maker does not find the information compelling.',
        unanswered: 'The decision maker has not yet said whether the information is compelling.',
      }),
      account.every((written) => written >= AN_ACCOUNT)
        ? met
        : notMet('hold', 'The account is too short for this offence.'),
    )
  },
}

import { allOf, met, notMet, productSafeguard, unknown, type Check, type CheckResult } from '#lib/counting-rules/check'
import { notificationsThatCount } from '#lib/counting-rules/notifications'
import type { Duty, Facts } from '#lib/counting-rules/model'
import { ofEveryDuty } from './every-notification.ts'

const stops: Readonly<Record<string, string>> = {
  disagrees: 'A victim disagrees.',
  pressured: 'A victim says they were under pressure.',
  'more to add': 'A victim has more to add.',
}

const replyOf = (facts: Facts, duty: Duty): CheckResult => {
  if (duty.state === 'stopped') return notMet('refuse', 'The case was stopped.')
  // What the decision maker had heard when they decided anew is no answer to that decision.
  const replies = notificationsThatCount(facts, duty)
    .filter(({ replyHeardByDecisionMaker }) => replyHeardByDecisionMaker !== 'yes')
    .map(({ reply }) => reply)
  const stop = replies.map((reply) => stops[reply]).find((wrong) => wrong !== undefined)
  if (stop !== undefined) return notMet('refuse', stop)
  return replies.includes('unknown') ? unknown('It is not known what the victim replied.') : met
}

const wasStopped = ({ notification }: Facts): CheckResult => {
  if (notification === null || notification.stopped === 'unknown')
    return unknown('It is not known whether anybody stopped the case.')
  return notification.stopped === 'yes' ? notMet('refuse', 'Somebody stopped the case.') : met
}

export const hocrV09: Check = {
  id: 'HOCR-V-09',
  origin: productSafeguard('What a victim says on being informed is new, and the decision maker must hear it.'),
  about: {},
  stages: ['cancelling'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'The victim was listened to',
  why: 'Where a victim disagrees, was under pressure or has more to add, the case stops at once and goes back to the decision maker.',
  satisfy: 'The decision maker looks again, with the victim’s words, and decides anew.',
  instead: 'Keep the crime and send it back to the decision maker.',
  judge: (facts) =>
    allOf(
      wasStopped(facts),
      ofEveryDuty(facts, (duty) => replyOf(facts, duty)),
    ),
}

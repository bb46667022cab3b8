import {
  allOf,
  homeOfficeRule,
  met,
  notMet,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { dutiesNow, isBefore } from '#lib/counting-rules/notifications'
import { anyOf } from '#lib/counting-rules/evidence-items'
import type { Facts, NotificationFacts } from '#lib/counting-rules/model'

type Confirmation = NonNullable<NotificationFacts['confirmation']>

const cameLast = (facts: Facts, notification: NotificationFacts, { confirmedAt }: Confirmation): CheckResult => {
  if (isBefore(facts.at, confirmedAt))
    return notMet('refuse', 'The confirmation is dated after the crime left the count.')
  const informed = dutiesNow(notification).flatMap((duty) => duty.notifications.map((each) => each.at))
  return [notification.authorisedAt, ...informed].some((at) => isBefore(confirmedAt, at))
    ? notMet('hold', 'Something was said to a victim after the confirmation.')
    : met
}

export const hocrV01a: Check = {
  id: 'HOCR-V-01a',
  origin: homeOfficeRule,
  about: {},
  stages: ['cancelling'],
  weights: ['refuse', 'hold'],
  title: 'The decision maker is sure that every victim was informed',
  why: 'Whoever decided sees every notification and confirms it; in their absence, somebody else who could have decided. Never the person who asked.',
  satisfy: 'The decision maker looks at every notification and confirms.',
  instead: 'Leave the crime recorded until the decision maker has confirmed.',
  judge: (facts) => {
    const { notification } = facts
    if (notification === null || notification.confirmation === null)
      return unknown('The decision maker has not confirmed that every victim was informed.')
    const { confirmation } = notification
    return allOf(
      wants('no', confirmation.isRequester, {
        weight: 'refuse',
        wrong: 'The person who asked cannot confirm.',
        unanswered: 'It is not known whether the person who confirmed is the one who asked.',
      }),
      wants('yes', anyOf([confirmation.isDecisionMaker, confirmation.couldHaveDecided]), {
        weight: 'refuse',
        wrong: 'The person who confirmed could not have decided this case.',
        unanswered: 'It is not known whether the person who confirmed could have decided this case.',
      }),
      wants('yes', confirmation.sawEveryNotification, {
        weight: 'hold',
        wrong: 'The person who confirmed did not see every notification.',
        unanswered: 'Did the person who confirmed see every notification?',
      }),
      cameLast(facts, notification, confirmation),
    )
  },
}

import { allOf, homeOfficeRule, met, wants, type Check } from '#lib/counting-rules/check'
import { notificationsThatCount } from '#lib/counting-rules/notifications'
import { ofEveryDuty, wasSaid } from './every-notification.ts'

export const hocrV03: Check = {
  id: 'HOCR-V-03',
  origin: homeOfficeRule,
  about: {},
  stages: ['cancelling'],
  weights: ['hold'],
  title: 'The victim heard the decision and the reason',
  why: 'Informed means that the victim knows what was decided and why, in plain words.',
  satisfy: 'Say what was decided, and why, in plain words.',
  instead: 'Speak to the victim again.',
  judge: (facts) =>
    ofEveryDuty(facts, (duty) => {
      if (notificationsThatCount(facts, duty).length === 0) return met
      return allOf(
        wants('yes', wasSaid(facts, duty, 'saidDecision'), {
          weight: 'hold',
          wrong: 'A victim was not informed of what was decided.',
          unanswered: 'Was every victim informed of what was decided?',
        }),
        wants('yes', wasSaid(facts, duty, 'saidReason'), {
          weight: 'hold',
          wrong: 'A victim was not informed why.',
          unanswered: 'Was every victim informed why?',
        }),
      )
    }),
}

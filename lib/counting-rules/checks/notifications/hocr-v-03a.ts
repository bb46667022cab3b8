import { allOf, met, productSafeguard, wants, type Check, type CheckResult } from '#lib/counting-rules/check'
import { notificationsThatCount } from '#lib/counting-rules/notifications'
import type { Duty, Facts } from '#lib/counting-rules/model'
import { ofEveryDuty, wasSaid } from './every-notification.ts'

const shouldHear = [
  ['saidReference', 'the reference number'],
  ['saidNextSteps', 'what happens next'],
  ['offeredSupport', 'where to find support'],
  ['saidHowToChallenge', 'how to challenge it or add something'],
] as const

const heardAll = (facts: Facts, duty: Duty): CheckResult =>
  notificationsThatCount(facts, duty).length === 0
    ? met
    : allOf(
        ...shouldHear.map(([flag, what]) =>
          wants('yes', wasSaid(facts, duty, flag), {
            weight: 'warn',
            wrong: `A victim did not hear ${what}.`,
            unanswered: `Did every victim hear ${what}?`,
          }),
        ),
      )

export const hocrV03a: Check = {
  id: 'HOCR-V-03a',
  origin: productSafeguard('A victim may challenge a decision not to record; cancelling deserves no less.'),
  about: {},
  stages: ['cancelling'],
  weights: ['warn'],
  title: 'The victim heard what comes next',
  why: 'The reference, what happens next, where to find support, and how to challenge the decision or add something.',
  satisfy: 'Inform them of what is missing, or say why not.',
  instead: 'Write to the victim with the rest, if that is safe.',
  judge: (facts) => ofEveryDuty(facts, (duty) => heardAll(facts, duty), 'warn'),
}

import { met, notMet, productSafeguard, type Check, type CheckResult } from '#lib/counting-rules/check'
import type { Duty } from '#lib/counting-rules/model'
import { notificationsThatCount } from '#lib/counting-rules/notifications'
import { ofEveryDuty } from './every-notification.ts'

const ENOUGH_ATTEMPTS = 3
const ENOUGH_CHANNELS = 2
const ENOUGH_DAYS = 2

/** Three attempts over two channels on two days: only then may the registrar be asked whether there is anybody to inform. */
const hasEnoughAttempts = ({ attempts }: Duty): boolean =>
  attempts.length >= ENOUGH_ATTEMPTS &&
  new Set(attempts.map(({ channel }) => channel)).size >= ENOUGH_CHANNELS &&
  new Set(attempts.map(({ at }) => at.slice(0, 10))).size >= ENOUGH_DAYS

const foundWithoutTrying: ReadonlySet<string> = new Set(['died without known relative', 'company dissolved'])

const triedFirst = (duty: Duty): CheckResult => {
  if (duty.nobodyToInform === null) return met
  return foundWithoutTrying.has(duty.nobodyToInform.because) || hasEnoughAttempts(duty)
    ? met
    : notMet('hold', 'Fewer than three attempts, by two means, on two days.')
}

export const hocrV08: Check = {
  id: 'HOCR-V-08',
  origin: productSafeguard('A voicemail, no reply or a returned letter is an attempt, never a notification.'),
  about: {},
  stages: ['cancelling'],
  weights: ['hold'],
  title: 'Attempts are not notifications',
  why: 'Each attempt is written down. Three, by two means and on two days, let one ask the registrar; they never count as informed.',
  satisfy: 'Speak to the victim, or try again by another means on another day.',
  instead: 'The crime stays recorded: agreed, victim not informed.',
  judge: (facts) =>
    ofEveryDuty(facts, (duty) => {
      if (duty.state === 'informed' && notificationsThatCount(facts, duty).length === 0)
        return notMet('hold', 'A duty is shown as done, but there are only attempts.')
      return triedFirst(duty)
    }),
}

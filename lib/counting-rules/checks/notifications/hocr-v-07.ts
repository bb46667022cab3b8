import {
  allOf,
  met,
  notMet,
  productSafeguard,
  unknown,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { isSensitive } from '#lib/counting-rules/offence-class'
import { fitsVictim, hasNobodyToInform, notificationsThatCount } from '#lib/counting-rules/notifications'
import type { Duty, Facts } from '#lib/counting-rules/model'
import { ofEveryDuty } from './every-notification.ts'

const byVoice: ReadonlySet<string> = new Set(['in person', 'phone', 'video call'])

const nobodyToInform = (facts: Facts, duty: Duty): CheckResult => {
  if (duty.nobodyToInform === null) return met
  if (duty.nobodyToInform.foundByRegistrar !== 'yes')
    return notMet('hold', 'Only the registrar may find that there is nobody to inform.')
  if (!fitsVictim(facts, duty))
    return notMet('hold', 'The reason cannot be true of this victim: a person dies, a company is dissolved.')
  return duty.nobodyToInform.because === 'unknown'
    ? unknown('Nobody has said why there is nobody to inform.')
    : notMet('hold', 'Somebody is there who cannot be reached. That keeps the crime recorded.')
}

const routeIsSafe = (duty: Duty): CheckResult =>
  allOf(
    wants('yes', duty.routeConfirmed, {
      weight: 'hold',
      wrong: 'Nobody confirmed that this way of reaching the victim was safe.',
      unanswered: 'Did somebody confirm that this way of reaching the victim was safe?',
    }),
    wants('no', duty.routeSharedWithSuspect, {
      weight: 'hold',
      wrong: 'The address, phone or e-mail is shared with a suspect.',
      unanswered: 'Is the address, phone or e-mail shared with a suspect?',
    }),
    duty.notifications.some(({ namedOffenceInWriting }) => namedOffenceInWriting === 'yes')
      ? notMet('hold', 'The offence was named where others may read it.')
      : met,
  )

const isOfBusiness = ({ victims }: Facts, duty: Duty): boolean =>
  victims.some(({ id, kind }) => id === duty.victimId && kind === 'organisation')

const informedByAPerson = (facts: Facts, duty: Duty): CheckResult => {
  if (!isSensitive(facts) || isOfBusiness(facts, duty)) return met
  const first = notificationsThatCount(facts, duty)[0]
  if (first === undefined) return met
  return allOf(
    byVoice.has(first.channel)
      ? met
      : notMet('hold', 'Here the victim is first informed by a person, then in writing.'),
    wants('yes', first.aloneAndOutOfHearing, {
      weight: 'hold',
      wrong: 'The victim was not alone and out of hearing.',
      unanswered: 'Was the victim alone and out of hearing?',
    }),
    wants('yes', first.offeredSupport, {
      weight: 'hold',
      wrong: 'No support was offered.',
      unanswered: 'Was support offered?',
    }),
  )
}

export const hocrV07: Check = {
  id: 'HOCR-V-07',
  origin: productSafeguard('The Home Office gives no exception to informing, and careless informing does harm.'),
  about: {},
  stages: ['cancelling'],
  weights: ['hold'],
  title: 'Informed safely, and nobody left out',
  why: 'A person confirms that the way of reaching a victim is safe and not shared with a suspect. Where harm is close, a person informs first and offers support. A victim who cannot be reached keeps the crime recorded; only the registrar may find that there is truly nobody to inform.',
  satisfy: 'Find a safe way, and have somebody speak to the victim alone.',
  instead: 'The crime stays recorded: agreed, victim not informed. Try an adviser, a social worker or another officer.',
  judge: (facts) =>
    ofEveryDuty(facts, (duty) =>
      hasNobodyToInform(facts, duty)
        ? met
        : allOf(nobodyToInform(facts, duty), routeIsSafe(duty), informedByAPerson(facts, duty)),
    ),
}

import {
  allOf,
  homeOfficeRule,
  met,
  notApplicable,
  unknown,
  wants,
  type Check,
  type Judgement,
} from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/case-of-decider'
import { continuesConduct, survivorOf } from '#lib/counting-rules/case-of-survivor'
import type { Asked, Facts } from '#lib/counting-rules/model'

const gapIsShort = (facts: Facts, { overThreeMonthsApart }: Asked<'C3'>): Judgement => {
  if (overThreeMonthsApart === 'no') return met
  return overThreeMonthsApart === 'yes'
    ? forTheRegistrar(facts, 'More than three months lie between the acts.')
    : unknown('Do more than three months lie between the acts?')
}

export const hocrC305: Check = {
  id: 'HOCR-C3-05',
  origin: homeOfficeRule,
  about: { request: ['overThreeMonthsApart', 'survivorReference', 'kind', 'offenderDealtWithBetween'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'More of the same stalking, harassment or coercive control',
  why: 'Further acts join the crime already recorded, unless more than three months have passed or the offender was dealt with in between.',
  satisfy: 'Show that it is the same victim and the same suspect, within three months.',
  instead: 'Keep it as a new crime. After a longer gap the registrar looks at it.',
  judge: (facts) => {
    const { asked } = facts
    const survivor = survivorOf(facts)
    if (asked?.category !== 'C3' || survivor === null || !continuesConduct(facts)) return notApplicable
    return allOf(
      wants('yes', survivor.sameVictims, {
        weight: 'refuse',
        wrong: 'The two crimes have different victims.',
        unanswered: 'It is not known whether the victims are the same.',
      }),
      wants('yes', survivor.sameSuspects, {
        weight: 'refuse',
        wrong: 'The two crimes have different suspects.',
        unanswered: 'It is not known whether the suspects are the same.',
      }),
      wants('no', asked.offenderDealtWithBetween, {
        weight: 'refuse',
        wrong: 'The offender was dealt with in between, so this is a new crime.',
        unanswered: 'Was the offender dealt with in between?',
      }),
      gapIsShort(facts, asked),
    )
  },
}

import { addMonths, type Day } from '#lib/base/day'
import {
  allOf,
  AN_ACCOUNT,
  homeOfficeRule,
  met,
  notApplicable,
  notMet,
  wants,
  type Check,
  type CheckResult,
} from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { judgedOrLater } from '#lib/counting-rules/evidence-items'
import { besideConduct, type PrincipalCrime } from '#lib/counting-rules/principal-crime'
import type { Facts, RequesterFacts } from '#lib/counting-rules/model'

const MONTHS = 3

/** The two were recorded so far apart that their acts may be too, whatever is answered. */
const isRecordedFarApart = ({ crime }: Facts, { recordedOn }: PrincipalCrime): boolean =>
  addMonths(crime.recordedOn as Day, MONTHS) < recordedOn || addMonths(recordedOn as Day, MONTHS) < crime.recordedOn

const isExceptional = (facts: Facts, { exceptional, exceptionalWhyWords }: RequesterFacts<'C3'>): CheckResult =>
  allOf(
    exceptional === 'nothing' || exceptional === 'unknown'
      ? notMet('refuse', 'More than three months lie between the acts, and nothing exceptional is named.')
      : met,
    exceptionalWhyWords >= AN_ACCOUNT ? met : notMet('hold', 'Nobody has said why the gap is exceptional.'),
    wants('yes', judgedOrLater(facts, facts.judgements?.gapIsExceptional), {
      weight: 'refuse',
      wrong: 'The decision maker does not find the gap exceptional.',
      unanswered: 'The decision maker has not said whether the gap is exceptional.',
    }),
    forTheRegistrar(facts, 'More than three months lie between the acts.'),
  )

export const hocrC305a: Check = {
  id: 'HOCR-C3-05a',
  origin: homeOfficeRule,
  about: {
    request: ['overThreeMonthsApart', 'principalCrimeReference', 'exceptional', 'exceptionalWhy'],
    decision: ['gapIsExceptional'],
  },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'After more than three months a course of conduct joins only exceptionally',
  why: 'Stalking, harassment or controlling or coercive behaviour that starts again after more than three months is a new crime, save in exceptional circumstances.',
  satisfy: 'Name what is exceptional and what shows it; the registrar decides whether it is.',
  instead: 'Keep it as a new crime.',
  judge: (facts) => {
    const asked = besideConduct(facts)
    if (asked === null) return notApplicable
    if (asked.given.overThreeMonthsApart === 'yes') return isExceptional(facts, asked.given)
    return isRecordedFarApart(facts, asked.principalCrime)
      ? forTheRegistrar(facts, 'The two were recorded more than three months apart, so the registrar decides.')
      : notApplicable
  },
}

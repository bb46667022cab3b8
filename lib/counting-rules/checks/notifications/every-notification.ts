import type { Answer } from '#lib/counting-rules/facts/terms'
import { allOf, notApplicable, unknown, type CheckResult } from '#lib/counting-rules/check'
import { anyOf } from '#lib/counting-rules/evidence-items'
import { dutiesNow, notificationsThatCount } from '#lib/counting-rules/notifications'
import type { Duty, Facts, Weight } from '#lib/counting-rules/model'

/** Judges every duty of this decision by the same question; the first that is not met speaks for all. */
export const ofEveryDuty = (
  facts: Facts,
  judge: (duty: Duty) => CheckResult,
  unansweredWeight: Weight = 'hold',
): CheckResult => {
  if (facts.notification === null) return unknown('It is not known what was said to the victims.', unansweredWeight)
  const duties = dutiesNow(facts.notification)
  return duties.length === 0 ? notApplicable : allOf(...duties.map(judge))
}

type Flag = 'saidDecision' | 'saidReason' | 'saidReference' | 'saidNextSteps' | 'offeredSupport' | 'saidHowToChallenge'

/** Yes when one notification or another said it; a victim may have been informed in two conversations. */
export const wasSaid = (facts: Facts, duty: Duty, flag: Flag): Answer =>
  anyOf(notificationsThatCount(facts, duty).map((notification) => notification[flag]))

import { allOf, notApplicable, unknown, type Judgement } from '#lib/counting-rules/check'
import { dutiesNow, tellingsThatCount } from '#lib/counting-rules/case-of-telling'
import type { Duty, Facts, Weight } from '#lib/counting-rules/model'

/** Judges every duty of this decision by the same question; the first that is not met speaks for all. */
export const ofEveryDuty = (
  facts: Facts,
  judge: (duty: Duty) => Judgement,
  unansweredWeight: Weight = 'hold',
): Judgement => {
  if (facts.telling === null) return unknown('It is not known what was said to the victims.', unansweredWeight)
  const duties = dutiesNow(facts.telling)
  return duties.length === 0 ? notApplicable : allOf(...duties.map(judge))
}

type Flag = 'saidDecision' | 'saidReason' | 'saidReference' | 'saidNextSteps' | 'offeredSupport' | 'saidHowToChallenge'

/** Yes when one telling or another said it; a victim may have been told in two conversations. */
export const wasSaid = (facts: Facts, duty: Duty, flag: Flag): 'yes' | 'no' | 'unknown' => {
  const answers = tellingsThatCount(facts, duty).map((telling) => telling[flag])
  if (answers.includes('yes')) return 'yes'
  return answers.includes('unknown') ? 'unknown' : 'no'
}

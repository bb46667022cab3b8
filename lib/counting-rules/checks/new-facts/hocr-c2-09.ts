import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'
import { isOwnAccountOf } from '#lib/counting-rules/sources/makers'
import { leavesItOpen, showsNoCrime } from '#lib/counting-rules/offence-of-crime'

export const hocrC209: Check = {
  id: 'HOCR-C2-09',
  origin: homeOfficeRule,
  about: { request: ['victimNow', 'evidence', 'recordedAgainstForcedChild'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'No longer supporting is not the same as nothing happened',
  why: 'A victim may stop for many reasons. Withdrawing says nothing about whether the crime took place.',
  satisfy: 'Give information about what did happen.',
  instead: 'Keep the crime. Outcome 16 where there is a suspect, 14 where there is none.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2') return notApplicable
    if (facts.requesterFacts.victimNow === 'unknown') return unknown('It is not known what the victim says now.')
    if (facts.requesterFacts.victimNow !== 'does not support') return met
    const others = reliedOn(facts).filter(({ evidence }) => isOwnAccountOf('victim', evidence) !== 'yes')
    const showing = others.filter(({ evidence }) => showsNoCrime(facts, evidence))
    if (showing.some(({ evidence }) => isOwnAccountOf('victim', evidence) === 'no')) return met
    if (showing.length > 0) return unknown('It is not known who made the other evidence.')
    return others.some(({ evidence }) => leavesItOpen(facts, evidence))
      ? unknown('Nobody has said what the other evidence shows.')
      : notMet('refuse', 'The victim has withdrawn, and nothing else shows that there was no crime.')
  },
}

import { A_LINE, homeOfficeRule, met, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { isSerious } from '#lib/counting-rules/offence-class'

export const hocrA13: Check = {
  id: 'HOCR-A-13',
  origin: homeOfficeRule,
  about: {
    decision: ['riskLevel', 'riskOneLine', 'riskSeriousness', 'riskImpact', 'riskToVictim', 'riskSafeguarding'],
  },
  stages: ['deciding'],
  weights: ['hold'],
  title: 'The care taken fits the case',
  why: 'The decision maker weighs how serious the allegation is, what a wrong decision would do, and the risk to the victim. Most cases are low risk and one line is enough.',
  satisfy:
    'Low risk: one line. Otherwise: seriousness, effect of a wrong decision, risk to the victim, and what keeps them safe.',
  instead: 'Return the request if you need facts to weigh the risk.',
  judge: (facts) => {
    const risk = facts.judgements?.risk
    if (risk === undefined || risk.level === 'unknown')
      return unknown('The decision maker has not yet weighed the risk.')
    const isWhole =
      Math.min(risk.seriousnessWords, risk.impactWords, risk.riskToVictimWords, risk.safeguardingWords) >= A_LINE
    if (isWhole) return met
    if (risk.level !== 'low') return notMet('hold', 'The risk is not low, so each part of it needs a line.')
    if (isSerious(facts)) return notMet('hold', 'The offence is serious, so each part of the risk needs a line.')
    return risk.oneLineWords >= A_LINE ? met : notMet('hold', 'One line on the risk is missing.')
  },
}

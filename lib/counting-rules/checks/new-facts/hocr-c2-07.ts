import { homeOfficeRule, met, notMet, unknown, type Check } from '#lib/counting-rules/check'

export const hocrC207: Check = {
  id: 'HOCR-C2-07',
  origin: homeOfficeRule,
  about: { decision: ['riskLevel', 'riskOneLine', 'riskSeriousness', 'riskImpact', 'riskToVictim'] },
  stages: ['deciding'],
  weights: ['hold'],
  title: 'The risk has been weighed',
  why: 'A wrong decision can leave somebody in danger, so the risk is weighed each time.',
  satisfy: 'Say how high the risk is, and why.',
  instead: 'Return the request if you need facts to weigh it.',
  judge: ({ judgements }) => {
    const risk = judgements?.risk
    if (risk === undefined || risk.level === 'unknown')
      return unknown('The decision maker has not yet weighed the risk.')
    const written = risk.oneLineWords + risk.seriousnessWords + risk.impactWords + risk.riskToVictimWords
    return written > 0 ? met : notMet('hold', 'Nothing is written about the risk.')
  },
}

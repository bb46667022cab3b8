import { homeOfficeRule, met, notApplicable, notMet, type Check } from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'
import { belongsToAnotherOffence } from '#lib/counting-rules/offence-of-crime'

export const hocrG04: Check = {
  id: 'HOCR-G-04',
  origin: homeOfficeRule,
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse'],
  title: 'An offence’s own rule comes before the general rule, for that offence alone',
  why: 'Where the entry for an offence says something of its own, it wins. What it allows holds for no other offence.',
  satisfy: 'Show that no crime happened in a way that this offence allows.',
  instead: 'Keep the crime. Outcome 15, 16 or 18 may fit.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (items.length === 0) return notApplicable
    return items.some(({ evidence }) => belongsToAnotherOffence(facts, evidence))
      ? notMet('refuse', 'The evidence shows something that counts for another offence only.')
      : met
  },
}

import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { reliedOn } from '#lib/counting-rules/evidence-items'

export const hocrC219: Check = {
  id: 'HOCR-C2-19',
  origin: homeOfficeRule,
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Another crime means reclassify, not cancel',
  why: 'Information that shows a different crime corrects the class. Something still happened.',
  satisfy: 'Show that no crime at all happened.',
  instead: 'Ask a decision maker to reclassify it, or record the other crime.',
  judge: (facts) => {
    const effects = reliedOn(facts).map(({ evidence }) => evidence.effect)
    if (effects.length === 0) return notApplicable
    if (effects.includes('different crime')) return notMet('refuse', 'The evidence shows a different crime.')
    return effects.includes('unknown') ? unknown('Nobody has said what the evidence shows.') : met
  },
}

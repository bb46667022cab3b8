import { homeOfficeRule, notApplicable, wants, type Check } from '#lib/counting-rules/check'
import {
  answered,
  anyOf,
  judgedOrLater,
  reliedOn,
  together,
  type WeighedEvidence,
} from '#lib/counting-rules/evidence-items'
import type { Answer } from '#lib/counting-rules/facts/terms'

const canBeChecked = ({ evidence }: WeighedEvidence): Answer => {
  if (evidence.held === 'unknown') return 'unknown'
  return together(
    answered(evidence.held !== 'neither'),
    evidence.originWords > 0 ? 'yes' : 'unknown',
    evidence.howVerifiableWords > 0 ? 'yes' : 'unknown',
  )
}

export const hocrC203: Check = {
  id: 'HOCR-C2-03',
  origin: homeOfficeRule,
  about: { request: ['evidence'], decision: ['verifiable', 'sourceReliable'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Verifiable: where it came from can be checked',
  why: 'Somebody else must be able to check where the information came from, and that the source is reliable and about this crime.',
  satisfy: 'Attach it or say who saw it, say where it came from and how that can be checked.',
  instead: 'Keep the crime until the source can be checked.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (items.length === 0) return notApplicable
    const answers = items.map((item) =>
      together(
        canBeChecked(item),
        judgedOrLater(facts, item.judgements?.verifiable),
        judgedOrLater(facts, item.judgements?.sourceReliable),
      ),
    )
    return wants('yes', anyOf(answers), {
      weight: 'refuse',
      wrong: 'The evidence cannot be checked, or its source is not reliable.',
      unanswered: 'It is not yet clear where the evidence came from and how that can be checked.',
    })
  },
}

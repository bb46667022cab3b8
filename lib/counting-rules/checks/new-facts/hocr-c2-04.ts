import { homeOfficeRule, notApplicable, notMet, unknown, wants, type Check } from '#lib/counting-rules/check'
import { anyOf, judgedOrLater, reliedOn } from '#lib/counting-rules/evidence-items'
import { leavesItOpen, showsNoCrime } from '#lib/counting-rules/offence-of-crime'

export const hocrC204: Check = {
  id: 'HOCR-C2-04',
  origin: homeOfficeRule,
  about: { request: ['evidence', 'recordedAgainstForcedChild'], decision: ['relevant'] },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  title: 'Information: it is about this crime, and shows there was none',
  why: 'It need not stand up in court, but it must be about this crime and able to show that no crime happened. Doubt is not enough.',
  satisfy: 'Say what the evidence shows about this crime.',
  instead:
    'Keep the crime. Outcome 15 may fit; for another place ask under C1; for another crime have it reclassified.',
  judge: (facts) => {
    const items = reliedOn(facts)
    if (items.length === 0) return notApplicable
    const showing = items.filter(({ evidence }) => showsNoCrime(facts, evidence))
    if (showing.length === 0)
      return items.some(({ evidence }) => leavesItOpen(facts, evidence))
        ? unknown('It is not settled what the evidence shows.')
        : notMet(
            'refuse',
            'The evidence casts doubt, or shows something else; it does not show that there was no crime.',
          )
    return wants('yes', anyOf(showing.map((item) => judgedOrLater(facts, item.judgements?.relevant))), {
      weight: 'refuse',
      wrong: 'The decision maker finds that the evidence is not about this crime.',
      unanswered: 'The decision maker has not yet said whether the evidence is about this crime.',
    })
  },
}

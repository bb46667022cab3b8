import { met, notApplicable, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { reliedOn, together } from '#lib/counting-rules/evidence-items'
import { showsNoCrime } from '#lib/counting-rules/offence-of-crime'
import { isOwnAccountOf } from '#lib/counting-rules/sources/makers'
import { secondSource } from '#lib/counting-rules/sources/second-source'
import { aboutSecondSource } from './about-second-source.ts'

// The item that is viewed as decisive is here the suspect's account: viewing it makes nothing of it.
const decision = aboutSecondSource.decision.filter((question) => question !== 'decisiveViewed')

export const hocrC217a: Check = {
  id: 'HOCR-C2-17a',
  origin: productSafeguard('A suspect has every reason to say that nothing happened.'),
  about: { ...aboutSecondSource, decision },
  stages: ['asking', 'deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'A suspect’s own account is not enough on its own',
  why: 'What a suspect says, writes or posts is their account. It counts only beside information that does not come from the suspect or the victim.',
  satisfy: 'Give information that stands apart from what the suspect and the victim say.',
  instead: 'Keep the crime. Outcome 14, 15, 16 or 18 may fit.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C2') return notApplicable
    const showing = reliedOn(facts).filter(({ evidence }) => showsNoCrime(facts, evidence))
    // A child who was unduly forced is recorded as the suspect: that is often known from the child (HOCR-C2-15).
    if (showing.length === 0 || showing.some(({ evidence }) => evidence.effect === 'child was forced'))
      return notApplicable
    const alone = together(...showing.map(({ evidence }) => isOwnAccountOf('suspect', evidence)))
    if (alone === 'no') return met
    const beside = secondSource(facts)
    if (beside === 'yes') return met
    return alone === 'yes' && beside === 'no'
      ? notMet('refuse', 'The request rests on the suspect’s own account.')
      : unknown('It is not known whether the request rests on anything but the suspect’s own account.')
  },
}

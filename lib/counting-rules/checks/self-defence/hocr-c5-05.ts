import { met, notApplicable, productSafeguard, type Check } from '#lib/counting-rules/check'
import { offenceNow } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import { reliedOn } from '#lib/counting-rules/evidence-items'

export const hocrC505: Check = {
  id: 'HOCR-C5-05',
  origin: productSafeguard('C5 is closed to most offences, and C2 is no back door to it.'),
  about: { request: ['evidence'] },
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  title: 'Self-defence outside the three kinds of assault',
  why: 'However strong the evidence, self-defence takes only three kinds of assault out of the count. Elsewhere the registrar sees whether there was no crime in law.',
  satisfy: 'The registrar decides.',
  instead: 'Keep the crime. Outcome 15 or 16 may fit. If it was no crime in law, ask the registrar about C2.',
  judge: (facts) => {
    const isClaimed = reliedOn(facts).some(({ evidence }) => evidence.effect === 'self-defence')
    if (facts.requesterFacts?.category === 'C2')
      return isClaimed ? forTheRegistrar(facts, 'The evidence shows self-defence, which is not for C2.') : met
    if (facts.requesterFacts?.category !== 'C5' || offenceNow(facts).selfDefence !== 'closed') return notApplicable
    return isClaimed ? forTheRegistrar(facts, 'The evidence shows self-defence, in an offence closed to C5.') : met
  },
}

import { notApplicable, productSafeguard, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrC107a: Check = {
  id: 'HOCR-C1-07a',
  origin: productSafeguard(
    'What happened beyond England and Wales may still be ours to record, and only the registrar can tell.',
  ),
  about: { request: ['mistake'] },
  stages: ['asking', 'deciding'],
  weights: ['refer'],
  title: 'Recorded here by mistake, though it happened beyond England and Wales',
  why: 'It may have been a crime-related incident and a referral from the start. If the other country declines, the force where the victim lives keeps the crime.',
  satisfy: 'The registrar decides.',
  instead: 'Send it to the registrar.',
  judge: (facts) =>
    facts.requesterFacts?.category === 'C4' && facts.requesterFacts.mistake === 'happened outside England and Wales'
      ? forTheRegistrar(facts, 'It happened outside England and Wales.')
      : notApplicable,
}

import { met, notApplicable, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'

export const hocrC102a: Check = {
  id: 'HOCR-C1-02a',
  origin: productSafeguard(
    'One text accepts a crime-related incident number, the other speaks of a crime number only.',
  ),
  about: { request: ['referenceKind'] },
  stages: ['asking', 'deciding'],
  weights: ['warn'],
  title: 'A crime number is better than an incident number',
  why: 'With only an incident number, the crime may end up in nobody’s count.',
  satisfy: 'Ask the other force for its crime number, or say why the incident number is enough.',
  instead: 'Wait for the crime number.',
  judge: ({ requesterFacts }) => {
    if (requesterFacts?.category !== 'C1') return notApplicable
    return requesterFacts.referenceKind === 'crime-related incident'
      ? notMet('warn', 'The other force has given only an incident number.')
      : met
  },
}

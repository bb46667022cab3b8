import { met, notApplicable, notMet, productSafeguard, type Check } from '#lib/counting-rules/check'
import { hasVictims, offenceWhenRecorded } from '#lib/counting-rules/offence-class'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrC402: Check = {
  id: 'HOCR-C4-02',
  origin: productSafeguard('A mistake is measured by what police held then; what came later is new information.'),
  about: { request: ['restsOn'] },
  stages: ['asking', 'deciding'],
  judgesRecording: true,
  weights: ['refuse', 'refer'],
  title: 'A mistake looks back',
  why: 'C4 rests on what police held when they recorded it, also if they looked at it only later. What came in afterwards belongs under C2, with its own test.',
  satisfy: 'Show the mistake in what police held then.',
  instead: 'Ask under C2, with the new information.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category !== 'C4') return notApplicable
    // The state's crimes ask for points to prove, and there later facts count too: HOCR-C4-03.
    if (offenceWhenRecorded(facts).basis === 'state' && !hasVictims(facts)) return notApplicable
    if (requesterFacts.restsOn === 'came later')
      return notMet('refuse', 'The case rests on what came in after recording.')
    return requesterFacts.restsOn === 'unknown'
      ? forTheRegistrar(facts, 'It is not clear when police had what the case rests on.')
      : met
  },
}

import { met, notApplicable, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrC107: Check = {
  id: 'HOCR-C1-07',
  origin: productSafeguard('C1 speaks of England and Wales only; beyond them the registrar finds the way.'),
  about: { request: ['territory'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'The other place is in England or Wales',
  why: 'For Scotland, Northern Ireland or abroad there is no transfer: some crimes abroad are still ours to record.',
  satisfy: 'The registrar decides.',
  instead: 'Send it to the registrar. It may have been a crime-related incident and a referral from the start.',
  judge: (facts) => {
    if (facts.requesterFacts?.category !== 'C1') return notApplicable
    const { territory } = facts.requesterFacts
    if (territory === 'England or Wales') return met
    return territory === 'unknown'
      ? unknown('It is not known which country it happened in.')
      : forTheRegistrar(facts, `It happened in ${territory === 'overseas' ? 'another country' : territory}.`)
  },
}

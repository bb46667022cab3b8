import { homeOfficeRule, met, notApplicable, notMet, type Check } from '#lib/counting-rules/check'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'
import type { RequesterFacts } from '#lib/counting-rules/model'

/** The places that have a rule of their own, in place of the ordinary order. */
const ownPlaces: ReadonlySet<RequesterFacts<'C1'>['placeStep']> = new Set([
  'British Transport Police location',
  'departure airport',
  'flight from abroad',
  'series over several forces',
  'first force aware',
])

/** The place has a rule of its own. */
export const hasOwnRule = ({ placeStep }: RequesterFacts<'C1'>): boolean => ownPlaces.has(placeStep)

const TRANSPORT_POLICE = 'BTP'

export const hocrC106: Check = {
  id: 'HOCR-C1-06',
  origin: homeOfficeRule,
  about: { request: ['placeStep', 'mistake', 'receivingForce', 'acceptance'] },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  title: 'Railways, flights, and crimes over several forces',
  why: 'What happens on the railway is British Transport Police’s. A flight within the UK or outwards belongs to the force of the airport it left; a flight from abroad is an incident only. A series with one suspect and one victim is one crime, in the force of the latest main crime; a crime against several districts is the first force’s that knew.',
  satisfy: 'Name the force that this rule gives it to, and have it accept.',
  instead: 'Keep the crime here until that force has accepted it. Send a flight from abroad to the registrar.',
  judge: (facts) => {
    const { requesterFacts } = facts
    if (requesterFacts?.category === 'C4')
      return requesterFacts.mistake === 'flight from abroad'
        ? forTheRegistrar(facts, 'A flight from abroad is an incident only, unless our law reaches that far.')
        : notApplicable
    if (requesterFacts?.category !== 'C1' || !hasOwnRule(requesterFacts)) return notApplicable
    if (requesterFacts.placeStep === 'flight from abroad')
      return forTheRegistrar(facts, 'It happened on a flight from abroad, so there is no force to take it.')
    if (
      requesterFacts.placeStep === 'British Transport Police location' &&
      requesterFacts.receivingForce !== TRANSPORT_POLICE
    )
      return notMet('hold', 'The railway is British Transport Police’s, and another force is named.')
    return requesterFacts.acceptance === 'accepted'
      ? met
      : notMet('hold', 'The force that it belongs to has not accepted it.')
  },
}

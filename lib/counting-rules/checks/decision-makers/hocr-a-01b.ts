import { met, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { isOfInvestigatingUnit } from '#lib/counting-rules/authority/bars-to-deciding'
import { forTheRegistrar } from '#lib/counting-rules/decision-maker'

export const hocrA01b: Check = {
  id: 'HOCR-A-01b',
  origin: productSafeguard('Sharing a unit with the investigation looks less than independent.'),
  about: { decision: ['conflictsDeclared'], whoDecides: true, barKinds: ['same unit'] },
  stages: ['deciding'],
  weights: ['refer', 'hold'],
  title: 'The decision maker works in another unit',
  why: 'A decision maker from the same unit may know the case too well, unless the chief officer has approved that desk as independent.',
  satisfy: 'A decision maker from another unit decides, or the chief officer approves the desk.',
  instead: 'Send it to the registrar, or to a decision maker in another unit.',
  judge: (facts) => {
    const { decisionMaker } = facts
    if (decisionMaker === null || decisionMaker.conflicts === 'unknown')
      return unknown('It is not known where the decision maker works.')
    return isOfInvestigatingUnit(decisionMaker)
      ? forTheRegistrar(facts, 'The decision maker works in the unit that investigated.')
      : met
  },
}

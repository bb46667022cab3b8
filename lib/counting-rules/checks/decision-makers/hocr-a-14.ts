import { met, notApplicable, notMet, productSafeguard, unknown, type Check } from '#lib/counting-rules/check'
import { isReservedCase } from '#lib/counting-rules/decision-maker'

export const hocrA14: Check = {
  id: 'HOCR-A-14',
  origin: productSafeguard('The text names no deputy, so a deputy must be registrar in all but name.'),
  about: { whoDecides: true, barKinds: ['reserved'] },
  stages: ['deciding'],
  weights: ['refuse', 'hold'],
  neverSetAside: true,
  title: 'A deputy needs their own College register entry and an appointment',
  why: 'On C2 for rape or homicide a deputy acts only when they are on the College register themselves and the chief officer has appointed them acting registrar for the period.',
  satisfy: 'The deputy is on the College register and holds a dated acting appointment.',
  instead:
    'Wait for the registrar. The chief officer may decide only where the force truly has no registrar on the register.',
  judge: (facts) => {
    const { decisionMaker } = facts
    if (decisionMaker?.role !== 'deputy' || !isReservedCase(facts)) return notApplicable
    const answers = [decisionMaker.onCollegeRegister, decisionMaker.appointedActingFcr]
    if (answers.includes('no'))
      return notMet('refuse', 'The deputy is not on the College register, or not appointed to act.')
    return answers.includes('unknown')
      ? unknown('It is not known whether the deputy is registered and appointed to act.')
      : met
  },
}

import { A_LINE, homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { isChiefOfficersCase, isRegisteredRegistrar, isReservedCase } from '#lib/counting-rules/decision-maker'

export const hocrA05: Check = {
  id: 'HOCR-A-05',
  origin: homeOfficeRule,
  about: { decision: ['advice'], whoDecides: true, barKinds: ['reserved'] },
  stages: ['deciding'],
  weights: ['refuse', 'refer', 'hold'],
  title: 'The chief officer decides only where no registrar is registered',
  why: 'Where the force has no registrar on the College register, the chief officer responsible for crime recording decides a C2 on rape or homicide, and must have the registrar’s advice first.',
  satisfy: 'The force has no registered registrar today, and the registrar’s advice is written down.',
  instead: 'Send it to the registrar on the College register.',
  judge: (facts) => {
    const { decisionMaker, force } = facts
    if (decisionMaker?.role !== 'chief officer') {
      return isChiefOfficersCase(facts) && decisionMaker !== null && !isRegisteredRegistrar(decisionMaker)
        ? notMet('refer', 'No registrar is on the College register, so the chief officer decides.', {
            instead: 'Send it to the chief officer, with the registrar’s written advice.',
          })
        : notApplicable
    }
    if (!isReservedCase(facts)) return notMet('refuse', 'The chief officer decides no other kind of case.')
    if (force.registeredRegistrarExists === 'yes')
      return notMet('refuse', 'The force has a registered registrar, who decides.')
    if (force.registeredRegistrarExists === 'unknown')
      return unknown('It is not known whether a registrar is registered today.')
    return decisionMaker.registrarAdviceWords >= A_LINE
      ? met
      : notMet('hold', 'The registrar’s written advice is missing.')
  },
}

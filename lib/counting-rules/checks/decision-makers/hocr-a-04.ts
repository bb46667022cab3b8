import { homeOfficeRule, met, notApplicable, notMet, unknown, type Check } from '#lib/counting-rules/check'
import { isRegisteredRegistrar, isReservedCase } from '#lib/counting-rules/decision-maker'

export const hocrA04: Check = {
  id: 'HOCR-A-04',
  origin: homeOfficeRule,
  about: { whoDecides: true },
  stages: ['asking', 'deciding'],
  weights: ['refer', 'hold'],
  reserves: [
    { what: 'Rape and attempted rape, homicide and attempted murder: a registrar on the College register alone' },
  ],
  title: 'C2 on rape or homicide: a registrar on the College register alone',
  why: 'New information in a rape or homicide, attempts included, is judged only by a registrar on the College of Policing’s professional register. What the crime ever was counts, not only what it is today.',
  satisfy: 'A registrar whose College register entry is in date decides.',
  instead:
    'Send it to the registrar. Only where the force has none on the register, the chief officer decides on the registrar’s written advice.',
  judge: (facts) => {
    if (!isReservedCase(facts)) return notApplicable
    const { decisionMaker } = facts
    if (decisionMaker === null) return notMet('refer', 'Only a registrar on the College register can decide this.')
    // HOCR-A-05 says when the chief officer may.
    if (decisionMaker.role === 'chief officer') return notApplicable
    if (isRegisteredRegistrar(decisionMaker)) return met
    return decisionMaker.role === 'fcr' && decisionMaker.onCollegeRegister === 'unknown'
      ? unknown('It is not known whether the registrar is on the College register today.')
      : notMet('refer', 'The decision maker is not a registrar on the College register.')
  },
}

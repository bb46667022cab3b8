import { A_LINE, met, notMet, type CheckResult } from './check.ts'
import type { DecisionMaker, Facts } from './model.ts'
import { wasEverReserved } from './offence-class.ts'

/** A C2 on rape, homicide or attempted murder: for a registrar on the College register alone. */
export const isReservedCase = (facts: Facts): boolean => facts.request.category === 'C2' && wasEverReserved(facts)

/** A registrar on the College register, or a deputy on it whom the chief officer has appointed to act. */
export const isRegisteredRegistrar = ({ role, onCollegeRegister, appointedActingFcr }: DecisionMaker): boolean =>
  onCollegeRegister === 'yes' && (role === 'fcr' || (role === 'deputy' && appointedActingFcr === 'yes'))

/** The chief officer, in the one case where the rules let them decide (HOCR-A-05). */
export const chiefOfficerMayDecide = (facts: Facts): boolean =>
  facts.decisionMaker?.role === 'chief officer' &&
  isReservedCase(facts) &&
  facts.force.registeredRegistrarExists === 'no' &&
  facts.decisionMaker.registrarAdviceWords >= A_LINE

/** The registrar, an acting registrar, or the chief officer where they decide in the registrar's place. */
export const speaksAsRegistrar = (facts: Facts): boolean => {
  const { decisionMaker } = facts
  if (decisionMaker === null) return false
  return (
    decisionMaker.role === 'fcr' ||
    (decisionMaker.role === 'deputy' && decisionMaker.appointedActingFcr === 'yes') ||
    chiefOfficerMayDecide(facts)
  )
}

/** A house check that routes a case to the registrar: met once the registrar is the one deciding. */
export const forTheRegistrar = (facts: Facts, wrong: string): CheckResult =>
  speaksAsRegistrar(facts) ? met : notMet('refer', wrong)

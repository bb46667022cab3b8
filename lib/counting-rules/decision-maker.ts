import { A_LINE, met, notMet, type CheckResult } from './check.ts'
import type { DecisionMaker, Facts } from './model.ts'
import { wasEverReserved } from './offence-class.ts'

/** A C2 on rape, homicide or attempted murder: for a registrar on the College register alone. */
export const isReservedCase = (facts: Facts): boolean => facts.request.category === 'C2' && wasEverReserved(facts)

/** A registrar on the College register, or a deputy on it whom the chief officer has appointed to act. */
export const isRegisteredRegistrar = (decisionMaker: DecisionMaker): boolean =>
  decisionMaker.onCollegeRegister === 'yes' && isRegistrarOfTheDay(decisionMaker)

/** The registrar, or a deputy whom the chief officer has appointed to act as registrar. */
export const isRegistrarOfTheDay = ({ role, appointedActingFcr }: DecisionMaker): boolean =>
  role === 'fcr' || (role === 'deputy' && appointedActingFcr === 'yes')

/** A C2 on rape or homicide in a force that has no registrar on the College register: the chief officer's (HOCR-A-05). */
export const isChiefOfficersCase = (facts: Facts): boolean =>
  isReservedCase(facts) && facts.force.registeredRegistrarExists === 'no'

/** The chief officer, in the one case where the rules let them decide, with the advice they must have. */
export const chiefOfficerMayDecide = (facts: Facts): boolean =>
  facts.decisionMaker?.role === 'chief officer' &&
  isChiefOfficersCase(facts) &&
  facts.decisionMaker.registrarAdviceWords >= A_LINE

/** The registrar, an acting registrar, or the chief officer where they decide in the registrar's place. */
export const speaksAsRegistrar = (facts: Facts): boolean =>
  facts.decisionMaker !== null && (isRegistrarOfTheDay(facts.decisionMaker) || chiefOfficerMayDecide(facts))

/** A product safeguard that routes a case to the registrar: met once the registrar is the one deciding. */
export const forTheRegistrar = (facts: Facts, wrong: string): CheckResult =>
  speaksAsRegistrar(facts) ? met : notMet('refer', wrong)

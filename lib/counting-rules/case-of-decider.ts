import { A_LINE, met, notMet, type Judgement } from './check.ts'
import type { Decider, Facts } from './model.ts'
import { wasEverReserved } from './case-of-class.ts'

/** A C2 on rape, homicide or attempted murder: for a registrar on the College register alone. */
export const isReservedCase = (facts: Facts): boolean => facts.request.category === 'C2' && wasEverReserved(facts)

/** A registrar on the College register, or a deputy on it whom the chief officer has appointed to act. */
export const isRegisteredRegistrar = ({ role, onCollegeRegister, appointedActingFcr }: Decider): boolean =>
  onCollegeRegister === 'yes' && (role === 'fcr' || (role === 'deputy' && appointedActingFcr === 'yes'))

/** The chief officer, in the one case where the rules let them decide (HOCR-A-05). */
export const chiefOfficerMayDecide = (facts: Facts): boolean =>
  facts.decider?.role === 'chief officer' &&
  isReservedCase(facts) &&
  facts.force.registeredRegistrarExists === 'no' &&
  facts.decider.registrarAdviceWords >= A_LINE

/** The registrar, an acting registrar, or the chief officer where they decide in the registrar's place. */
export const speaksAsRegistrar = (facts: Facts): boolean => {
  const { decider } = facts
  if (decider === null) return false
  return (
    decider.role === 'fcr' ||
    (decider.role === 'deputy' && decider.appointedActingFcr === 'yes') ||
    chiefOfficerMayDecide(facts)
  )
}

/** A house check that routes a case to the registrar: met once the registrar is the one deciding. */
export const forTheRegistrar = (facts: Facts, wrong: string): Judgement =>
  speaksAsRegistrar(facts) ? met : notMet('refer', wrong)

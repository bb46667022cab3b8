import { decisionMakerInFacts, PRINTED_ROLES, ROLES, type Role as GrantedRole } from '#lib/base/roles'
import { findingOf } from './assess.ts'
import { offenceNow } from './offence-class.ts'
import { A_LINE } from './check.ts'
import type { Answer } from './facts/terms.ts'
import type { DecisionMaker, Facts, Finding, Stage } from './model.ts'
import { checksFor, type Version } from './version.ts'

/** Who there is in a force that might decide, as it is printed. */
export const roles = Object.values(PRINTED_ROLES)
export type Role = (typeof roles)[number]

const printed: Partial<Record<GrantedRole, Role>> = PRINTED_ROLES
const inFacts = new Map(ROLES.map((role) => [printed[role], decisionMakerInFacts(role)] as const))

const registerOf = (role: DecisionMaker['role'], { decisionMaker, force }: Facts): Answer => {
  if (decisionMaker?.role === role) return decisionMaker.onCollegeRegister
  return role === 'fcr' ? force.registeredRegistrarExists : 'no'
}

/** Somebody of this role with nothing against them: trained, with no part in the case, advised where they need advice. */
const somebody = (role: Role, facts: Facts): DecisionMaker => {
  const roleInFacts = inFacts.get(role) ?? 'none'
  const named = facts.decisionMaker?.role === roleInFacts ? facts.decisionMaker : null
  return {
    role: roleInFacts,
    onCollegeRegister: registerOf(roleInFacts, facts),
    appointedActingFcr: named?.appointedActingFcr ?? 'no',
    trainedOn: facts.day,
    refresherOverdue: 'no',
    conflicts: [],
    deskApprovedIndependent: 'no',
    holdsOperationalRole: 'no',
    approvalDemanded: 'no',
    overturns: 'nobody',
    registrarAdviceWords: A_LINE,
  }
}

/** The step whose decision it is: a request that is being asked for is decided later, and who confirms is who could have decided. */
const decidingStage = ({ stage }: Facts): Stage => (stage === 'reinstating' ? 'reinstating' : 'deciding')

/** The facts as they would be if somebody of this role decided. */
const decidedBy = (role: Role, facts: Facts): Facts => {
  const decisionMaker = somebody(role, facts)
  const { reinstating } = facts
  const byRole = decisionMaker.role
  return {
    ...facts,
    stage: decidingStage(facts),
    decisionMaker,
    reinstating: reinstating && { ...reinstating, byRole },
  }
}

const barsFor = (version: Version, facts: Facts): readonly Finding[] =>
  checksFor(version, facts, facts.stage)
    .map((check) => findingOf(check, facts.stage, facts, version))
    .filter(({ bars }) => bars)

/**
 * Who may decide a case at its stage, asked of the checks themselves: each role is tried with somebody who has nothing
 * against them, and may decide where nothing bars them that does not bar everybody, and nothing refers the case elsewhere.
 * Empty where it makes no difference who decides, because the rules know no decision maker of it. A registrar, or a
 * deputy, stands or falls by the register as the facts give it.
 */
export const whoMayDecide = (version: Version, facts: Facts): readonly Role[] => {
  const tried = roles.map((role) => ({ role, bars: barsFor(version, decidedBy(role, facts)) }))
  const barsEverybody = (check: string): boolean =>
    tried.every(({ bars }) => bars.some((finding) => finding.check === check))
  const may = tried
    .filter(({ bars }) => bars.every(({ check, weight }) => weight !== 'refer' && barsEverybody(check)))
    .map(({ role }) => role)
  return may.length === roles.length ? [] : may
}

/**
 * Whether the victims must be told before the crime leaves the count: C1, C2 and C5. Unknown where a crime that should
 * have a victim names none; no for a crime against the state with nobody on it, whose decision maker declares so (HOCR-V-06).
 */
export const mustInformFirst = (facts: Facts): Answer => {
  const { category } = facts.request
  if (facts.matter !== null || category === null || category === 'C3' || category === 'C4') return 'no'
  if (facts.victims.length > 0) return 'yes'
  return offenceNow(facts).basis === 'state' ? 'no' : 'unknown'
}

import type { ReservedFor } from '#lib/base/prisma/enums'
import { DECISION_MAKER_IN_FACTS, FINAL_ROLES, OVERTURNING_ROLE } from '#lib/base/roles'
import { BARS, type BarKind } from '../bars.ts'
import type { Conflict } from '../facts/decision-maker.ts'
import type { DecisionMaker, Facts, Finding } from '../model.ts'
import { isChiefOfficersCase, isRegisteredRegistrar, isRegistrarOfTheDay, isReservedCase } from '../decision-maker.ts'

export { BARS, type BarKind }

/** Something that keeps this person from deciding. */
export interface Bar {
  readonly kind: BarKind
}

/** Whose a decision is: anybody trained, the registrar, or on C2 for rape and homicide one person alone. */
export type WhoseDecision = 'any' | 'registrar' | 'registered registrar' | 'chief officer'

const PARTS: ReadonlySet<Conflict> = new Set([
  'oic now or before',
  'reporting officer',
  'attending officer',
  'interviewing officer',
  'supervised the investigation',
  'investigating team',
])

const STAKES: ReadonlySet<Conflict> = new Set([
  'relative, friend or witness',
  'victim or suspect',
  'performance target',
])

/** What ties a decision maker to a case, as far as it is known. */
const tiesOf = ({ conflicts }: DecisionMaker): readonly Conflict[] => (conflicts === 'unknown' ? [] : conflicts)

/** The parts a decision maker had in the request or in the investigation (HOCR-A-01). */
export const partsOf = (decisionMaker: DecisionMaker): readonly Conflict[] =>
  tiesOf(decisionMaker).filter((tie) => tie === 'requester' || PARTS.has(tie))

/** What a decision maker has to gain or lose by the case (HOCR-A-01a). */
export const stakesOf = (decisionMaker: DecisionMaker): readonly Conflict[] =>
  tiesOf(decisionMaker).filter((tie) => STAKES.has(tie))

/** They asked for it, or are the victim or a suspect: a bar in every category, C1 included (HOCR-A-12). */
export const isOwnCase = (decisionMaker: DecisionMaker): boolean =>
  tiesOf(decisionMaker).some((tie) => tie === 'requester' || tie === 'victim or suspect')

/** A decision maker, a deputy or the registrar. */
export const isOrdinaryDecisionMaker = ({ role }: DecisionMaker): boolean =>
  role === 'fcr' || role === 'deputy' || role === 'ddm'

/** Of the unit that investigated, and the chief officer has not approved that desk as independent (HOCR-A-01b). */
export const isOfInvestigatingUnit = (decisionMaker: DecisionMaker): boolean =>
  tiesOf(decisionMaker).includes('same unit') && decisionMaker.deskApprovedIndependent !== 'yes'

/** Known to have no training in cancellation by the day of the decision; the chief officer decides on advice (HOCR-A-02). */
export const isUntrained = ({ role, trainedOn }: DecisionMaker, day: string): boolean =>
  role !== 'chief officer' && (trainedOn === null || (trainedOn !== 'unknown' && trainedOn > day))

/** A registrar or deputy in an operational role besides (HOCR-A-11). */
export const isInOperationalCommand = ({ role, holdsOperationalRole }: DecisionMaker): boolean =>
  (role === 'fcr' || role === 'deputy') && holdsOperationalRole === 'yes'

const FINAL: readonly DecisionMaker['overturns'][] = FINAL_ROLES.map((role) => DECISION_MAKER_IN_FACTS[role])

/** It would overturn a decision that nobody overturns: the registrar's own, or one made in the registrar's place (HOCR-A-11). */
export const overturnsFinal = ({ overturns }: DecisionMaker): boolean => FINAL.includes(overturns)

/** The registrar's own decision stands, and only the registrar overturns another's (HOCR-A-11). */
export const overturnsWrongly = (decisionMaker: DecisionMaker): boolean => {
  const { role, overturns } = decisionMaker
  if (overturnsFinal(decisionMaker)) return true
  return overturns !== 'nobody' && overturns !== 'unknown' && role !== DECISION_MAKER_IN_FACTS[OVERTURNING_ROLE]
}

/** Whose decision a case is (HOCR-A-04, A-05, and what is kept for the registrar). */
export const whoseDecision = (facts: Facts, waitsFor: ReservedFor): WhoseDecision => {
  if (isChiefOfficersCase(facts)) return 'chief officer'
  return isReservedCase(facts) ? 'registered registrar' : waitsFor
}

const isTheirs = (whose: WhoseDecision, decisionMaker: DecisionMaker): boolean => {
  if (whose === 'chief officer') return decisionMaker.role === 'chief officer'
  if (whose === 'registered registrar') return isRegisteredRegistrar(decisionMaker)
  return whose === 'registrar' ? isRegistrarOfTheDay(decisionMaker) : isOrdinaryDecisionMaker(decisionMaker)
}

type Ask = (decisionMaker: DecisionMaker, facts: Facts, whose: WhoseDecision) => boolean

const isC1 = ({ request }: Facts): boolean => request.category === 'C1'

const mayUseOwnUnits = (decisionMaker: DecisionMaker, whose: WhoseDecision): boolean =>
  isRegistrarOfTheDay(decisionMaker) || (whose === 'chief officer' && decisionMaker.role === 'chief officer')

const BARRED: Readonly<Record<BarKind, Ask>> = {
  role: ({ role }) => role === 'none',
  training: (decisionMaker, facts) =>
    !isC1(facts) && decisionMaker.role !== 'none' && isUntrained(decisionMaker, facts.day),
  requester: (decisionMaker) => tiesOf(decisionMaker).includes('requester'),
  part: (decisionMaker, facts) => !isC1(facts) && tiesOf(decisionMaker).some((tie) => PARTS.has(tie)),
  stake: (decisionMaker, facts) =>
    isC1(facts) ? tiesOf(decisionMaker).includes('victim or suspect') : stakesOf(decisionMaker).length > 0,
  'same unit': (decisionMaker, facts, whose) =>
    !isC1(facts) && isOfInvestigatingUnit(decisionMaker) && !mayUseOwnUnits(decisionMaker, whose),
  'operational role': isInOperationalCommand,
  overturned: overturnsWrongly,
  reserved: (decisionMaker, _facts, whose) => decisionMaker.role !== 'none' && !isTheirs(whose, decisionMaker),
}

/**
 * What keeps the decision maker of these facts from deciding, whatever they would decide: empty when they may. The one statement
 * of it in TypeScript, made of the same questions as the checks HOCR-A-01 to A-14; the one in SQL is
 * registrar.bars_to_deciding, and a property test holds the two equal. What only the form can say (declared independence,
 * written advice) the checks ask besides. Facts without a decision maker bar nobody.
 */
export const barsToDeciding = (facts: Facts, waitsFor: ReservedFor): readonly Bar[] => {
  const { decisionMaker } = facts
  if (decisionMaker === null) return []
  const whose = whoseDecision(facts, waitsFor)
  return BARS.filter((kind) => BARRED[kind](decisionMaker, facts, whose)).map((kind) => ({ kind }))
}

// Each check says of which bars it speaks, so that a version brings its own; which of them does depends on the case. Any
// check may leave a case to the registrar, so what is referred need not say so.
const says = ({ kind }: Bar, { about, weight }: Finding): boolean =>
  about.barKinds.includes(kind) || ((kind === 'reserved' || kind === 'role') && weight === 'refer')

/** What the rules find against a decision maker whom something bars: that they are not met. What is left to the registrar any check may refer. */
export const findingsOfBars = (bars: readonly Bar[], findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((finding) => finding.bars && finding.result === 'not met' && bars.some((bar) => says(bar, finding)))

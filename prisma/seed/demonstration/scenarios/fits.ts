import type { Traits } from '../matters/traits.ts'

export type Fits = (traits: Traits) => boolean

/** There are victims, and each can be told: of people the year of birth is known, so that it is clear through whom. */
const canBeInformed: Fits = ({ victims }) =>
  victims.length > 0 && victims.every(({ isPerson, born }) => !isPerson || born !== null)

const isInformed: Fits = ({ family, isReserved }) =>
  family !== undefined && family !== 'drug' && family !== 'weapon' && !isReserved

const isAllOf =
  (...all: readonly Fits[]): Fits =>
  (traits) =>
    all.every((fits) => fits(traits))

/** Whoever was born then is under 13 on every day of 2026. */
const UNDER_13_ALL_YEAR = 2014

const hasGrownVictim: Fits = ({ victims, hasChild }) => !hasChild && victims.some(({ isPerson }) => isPerson)

/** Which crimes each kind of request can be told about. */
export const c2 = isAllOf(isInformed, canBeInformed, ({ family, hasChild }) => !(family === 'sexual' && hasChild))
export const plainC2 = isAllOf(c2, ({ isPlain, family }) => isPlain && family !== 'sexual')
export const enhancedC2 = isAllOf(c2, ({ isPlain, hasChild }) => !isPlain && !hasChild)
export const rapeC2 = isAllOf(
  canBeInformed,
  ({ family, isReserved, hasChild }) => family === 'sexual' && isReserved && !hasChild,
)
export const stateC2: Fits = ({ family, victims, isState }) =>
  isState && victims.length === 0 && (family === 'drug' || family === 'weapon')
export const c1 = isAllOf(isInformed, canBeInformed, ({ family, hasChild }) => family !== 'sexual' && !hasChild)
// Two records of a course of conduct are often the registrar's, as where a former partner is suspected.
export const c3 = isAllOf(isInformed, ({ victims, pair }) => victims.length > 0 && !/\|8[LMQU]$/.test(pair))
export const c4: Fits = (traits) =>
  stateC2(traits) || (isInformed(traits) && canBeInformed(traits) && traits.family !== 'sexual' && !traits.isState)
export const robbery = isAllOf(isInformed, canBeInformed, ({ family }) => family === 'robbery')
export const recentC4 = isAllOf(
  c4,
  ({ recordedOn, hasChild, isState }) => recordedOn >= '2026-04-01' && !hasChild && !isState,
)
export const c5 = isAllOf(
  canBeInformed,
  ({ isSelfDefencePossible, hasSuspects, family, victims }) =>
    isSelfDefencePossible && hasSuspects && family === 'person' && victims.every(({ isPerson }) => isPerson),
)
export const oneBusiness = isAllOf(
  plainC2,
  ({ victims }) => victims.length === 1 && victims.every(({ isPerson }) => !isPerson),
)
export const oneGrownVictim = isAllOf(plainC2, hasGrownVictim, ({ victims }) => victims.length === 1)
/** What changes about the victim changes no other crime. */
export const oneVictimOfThisAlone = isAllOf(oneGrownVictim, ({ victims }) =>
  victims.every(({ isOnlyHere }) => isOnlyHere),
)
export const canBeWrittenTo = isAllOf(
  oneGrownVictim,
  ({ hasSuspects, victims }) => !hasSuspects && victims.every(({ hasAddress }) => hasAddress),
)
export const withdrawal = isAllOf(c2, hasGrownVictim)
export const thin = c2
export const alibi = isAllOf(c2, ({ hasSuspects, victims }) => hasSuspects && victims.some(({ isPerson }) => isPerson))
export const intoxication = isAllOf(
  c2,
  hasGrownVictim,
  ({ family }) => family === 'person' || family === 'threat' || family === 'robbery' || family === 'sexual',
)
const hasOneChild: Fits = ({ victims }) =>
  victims.length === 1 && victims.every(({ isPerson, born }) => isPerson && born !== null && born >= UNDER_13_ALL_YEAR)
export const oneChild = isAllOf(c2, hasOneChild)
export const oneChildOfSuspectsFamily = isAllOf(oneChild, ({ isFamilySuspected }) => isFamilySuspected)
export const violentC4 = isAllOf(
  c4,
  hasGrownVictim,
  ({ family, reporter }) => family === 'person' && reporter !== 'other_third_party' && reporter !== 'police',
)
export const becomesRape = isAllOf(c2, hasGrownVictim, ({ pair }) => pair === '020/05|20A' || pair === '020/03|20A')
export const someoneSuspected = isAllOf(plainC2, hasGrownVictim, ({ hasSuspects }) => hasSuspects)
export const anything: Fits = () => true

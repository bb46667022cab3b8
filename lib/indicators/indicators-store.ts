// Made by bin/generate/indicators.ts of the files in figures/: change those.
import { cancellationRate } from './figures/cancellation-rate-store.ts'
import { cancelled } from './figures/cancelled-store.ts'
import { changesAnswered } from './figures/changes-answered-store.ts'
import { contactedAfterMistake } from './figures/contacted-after-mistake-store.ts'
import { pastYears } from './figures/past-years-store.ts'
import { reclassifiedAway } from './figures/reclassified-away-store.ts'
import { recordedInTime } from './figures/recorded-in-time-store.ts'
import { refused } from './figures/refused-store.ts'
import { reinstated } from './figures/reinstated-store.ts'
import { returned } from './figures/returned-store.ts'
import { setAside } from './figures/set-aside-store.ts'
import { timeToDecision } from './figures/time-to-decision-store.ts'
import { timeToInform } from './figures/time-to-inform-store.ts'
import { victimsInformed } from './figures/victims-informed-store.ts'
import type { Indicator } from './kinds/indicator.ts'

/** Every figure of the compliance report, in its order. */
export const INDICATORS: readonly Indicator[] = [
  cancellationRate,
  cancelled,
  changesAnswered,
  contactedAfterMistake,
  pastYears,
  reclassifiedAway,
  recordedInTime,
  refused,
  reinstated,
  returned,
  setAside,
  timeToDecision,
  timeToInform,
  victimsInformed,
].toSorted((left, right) => left.place - right.place)

/** The figure of an id; undefined where there is none. */
export const indicatorOf = (id: unknown): Indicator | undefined =>
  INDICATORS.find(({ definition }) => definition.id === id)

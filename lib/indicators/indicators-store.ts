// Made by bin/generate/indicators.ts of the files in figures/: change those.
import { actionsClosed } from './figures/auditing/actions-closed-store.ts'
import { auditedInDips } from './figures/auditing/audited-in-dips-store.ts'
import { audited } from './figures/auditing/audited-store.ts'
import { auditsInTime } from './figures/auditing/audits-in-time-store.ts'
import { cannotTell } from './figures/auditing/cannot-tell-store.ts'
import { foundWrongByFlag } from './figures/auditing/found-wrong-by-flag-store.ts'
import { foundWrong } from './figures/auditing/found-wrong-store.ts'
import { readersAgree } from './figures/auditing/readers-agree-store.ts'
import { reasonsIncomplete } from './figures/auditing/reasons-incomplete-store.ts'
import { wrongStillCancelled } from './figures/auditing/wrong-still-cancelled-store.ts'
import { bypass } from './figures/cancelling/bypass-store.ts'
import { cancellationRate } from './figures/cancelling/cancellation-rate-store.ts'
import { cancelled } from './figures/cancelling/cancelled-store.ts'
import { categoryChanged } from './figures/cancelling/category-changed-store.ts'
import { flagged } from './figures/cancelling/flagged-store.ts'
import { pastYears } from './figures/cancelling/past-years-store.ts'
import { reinstatedBecause } from './figures/cancelling/reinstated-because-store.ts'
import { reinstated } from './figures/cancelling/reinstated-store.ts'
import { repeatSuspects } from './figures/cancelling/repeat-suspects-store.ts'
import { repeatVictims } from './figures/cancelling/repeat-victims-store.ts'
import { timeToReinstatement } from './figures/cancelling/time-to-reinstatement-store.ts'
import { authorisedFirstTime } from './figures/deciding/authorised-first-time-store.ts'
import { completeWhenDecided } from './figures/deciding/complete-when-decided-store.ts'
import { inFewHands } from './figures/deciding/in-few-hands-store.ts'
import { informationOnFile } from './figures/deciding/information-on-file-store.ts'
import { notIndependent } from './figures/deciding/not-independent-store.ts'
import { pairs } from './figures/deciding/pairs-store.ts'
import { refused } from './figures/deciding/refused-store.ts'
import { returned } from './figures/deciding/returned-store.ts'
import { setAside } from './figures/deciding/set-aside-store.ts'
import { timeToDecision } from './figures/deciding/time-to-decision-store.ts'
import { trainingInDate } from './figures/deciding/training-in-date-store.ts'
import { withoutAuthority } from './figures/deciding/without-authority-store.ts'
import { cancelledByVictim } from './figures/equality/cancelled-by-victim-store.ts'
import { foundWrongByVictim } from './figures/equality/found-wrong-by-victim-store.ts'
import { informedByVictim } from './figures/equality/informed-by-victim-store.ts'
import { contactedAfterMistake } from './figures/informing/contacted-after-mistake-store.ts'
import { foundAfterEffect } from './figures/informing/found-after-effect-store.ts'
import { informedInTime } from './figures/informing/informed-in-time-store.ts'
import { notInformed } from './figures/informing/not-informed-store.ts'
import { timeToInform } from './figures/informing/time-to-inform-store.ts'
import { victimsInformed } from './figures/informing/victims-informed-store.ts'
import { changesAnswered } from './figures/recording/changes-answered-store.ts'
import { reclassifiedAway } from './figures/recording/reclassified-away-store.ts'
import { recordedInTime } from './figures/recording/recorded-in-time-store.ts'
import type { Indicator } from './kinds/indicator.ts'

/** Every figure of the compliance report, in its order. */
export const INDICATORS: readonly Indicator[] = [
  actionsClosed,
  auditedInDips,
  audited,
  auditsInTime,
  cannotTell,
  foundWrongByFlag,
  foundWrong,
  readersAgree,
  reasonsIncomplete,
  wrongStillCancelled,
  bypass,
  cancellationRate,
  cancelled,
  categoryChanged,
  flagged,
  pastYears,
  reinstatedBecause,
  reinstated,
  repeatSuspects,
  repeatVictims,
  timeToReinstatement,
  authorisedFirstTime,
  completeWhenDecided,
  inFewHands,
  informationOnFile,
  notIndependent,
  pairs,
  refused,
  returned,
  setAside,
  timeToDecision,
  trainingInDate,
  withoutAuthority,
  cancelledByVictim,
  foundWrongByVictim,
  informedByVictim,
  contactedAfterMistake,
  foundAfterEffect,
  informedInTime,
  notInformed,
  timeToInform,
  victimsInformed,
  changesAnswered,
  reclassifiedAway,
  recordedInTime,
].toSorted((left, right) => left.place - right.place)

/** The figure of an id; undefined where there is none. */
export const indicatorOf = (id: unknown): Indicator | undefined =>
  INDICATORS.find(({ definition }) => definition.id === id)

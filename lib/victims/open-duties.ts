import type { Tx } from '#lib/base/database'
import { asDate, type Day, dayOf } from '#lib/base/day'
import { addWorkingDays } from '#lib/base/working-days'
import { oicOf, victimsOf } from '#lib/crimes/involved-people'
import type { CaseCrime } from '#lib/crimes/model'
import { settingOn } from '#lib/people/settings/setting-on'
import { hasEnhancedRights } from './enhanced-rights.ts'
import type { DutyOccasion } from './model.ts'
import { mayInformVictimsOn } from './may-inform-on.ts'
import { addDuties, dropOpenDuties, dropUndone, historiesOf } from './store.ts'

/** What a duty follows from: a decision on a request, a reinstatement, or the answer to a review. */
export interface Cause {
  readonly occasion: DutyOccasion
  readonly requestId?: string
  readonly decisionId?: string
  readonly reinstatementId?: string
  readonly reviewId?: string
}

/**
 * Opens a duty to inform each victim of the crime, and of what was merged into it, that has none for this request yet:
 * within as many working days as the force has settled, fewer under enhanced rights (HOCR-V-04). It goes to the officer in
 * the case; where the RMS names none, or one who may not inform a victim that day, to the first of `otherwise` who may.
 * Returns how many were opened.
 */
export async function openDuties(
  tx: Tx,
  crime: CaseCrime,
  cause: Cause,
  { at, otherwise, informedSince }: { at: Date; otherwise: readonly string[]; informedSince?: Date },
): Promise<number> {
  const known = cause.requestId ? await historiesOf(tx, { requestId: cause.requestId }) : []
  const cared = new Set(
    known
      .filter((duty) => duty.occasion === cause.occasion && duty.reviewId === (cause.reviewId ?? null))
      .filter(
        (duty) =>
          duty.state === 'open' ||
          duty.state === 'nobody_to_inform' ||
          duty.notifications.some((notification) => !informedSince || notification.at >= informedSince),
      )
      .map((duty) => duty.involvementId),
  )
  return addFor(tx, crime, cause, { at, otherwise, cared })
}

/**
 * Opens a duty to inform each victim who has had none for this request, on any occasion: those who were found after the
 * cancellation took effect. Returns how many were opened.
 */
export async function openDutiesToFound(
  tx: Tx,
  crime: CaseCrime,
  cause: Cause & { readonly requestId: string },
  { at, otherwise }: { at: Date; otherwise: readonly string[] },
): Promise<number> {
  const known = await historiesOf(tx, { requestId: cause.requestId })
  const cared = known.filter(({ state }) => state !== 'no_longer_needed').map(({ involvementId }) => involvementId)
  return addFor(tx, crime, cause, { at, otherwise, cared: new Set(cared) })
}

/**
 * Opens a duty to inform each victim who is none of `victimsBefore` (ids of parts) and has none here after the effect:
 * those who were found since a crime was cancelled before the product, of which there is no request. Returns how many.
 */
export async function openDutiesBeside(
  tx: Tx,
  crime: CaseCrime,
  cause: Cause,
  { at, otherwise, victimsBefore }: { at: Date; otherwise: readonly string[]; victimsBefore: readonly string[] },
): Promise<number> {
  const known = await historiesOf(tx, { crimeId: crime.id })
  const cared = known.filter(({ state }) => state !== 'no_longer_needed').map(({ involvementId }) => involvementId)
  return addFor(tx, crime, cause, { at, otherwise, cared: new Set([...victimsBefore, ...cared]) })
}

/** Adds the duties to the victims of a crime, save those who are cared for. */
async function addFor(
  tx: Tx,
  crime: CaseCrime,
  cause: Cause,
  { at, otherwise, cared }: { at: Date; otherwise: readonly string[]; cared: ReadonlySet<string> },
): Promise<number> {
  const today = dayOf(at)
  const assignedToId = await whoInforms(tx, crime, today, otherwise)
  const dueOn = await clockOn(tx, today)
  const duties = victimsOf(crime)
    .filter((victim) => !cared.has(victim.id))
    .map((victim) => {
      const enhanced = hasEnhancedRights(crime, victim, today)
      return {
        ...cause,
        crimeId: crime.id,
        involvementId: victim.id,
        enhanced,
        openedAt: at,
        assignedToId,
        dueOn: dueOn(enhanced),
      }
    })
  await addDuties(tx, duties)
  return duties.length
}

/** Lets go of the duties of a request that came to nothing, and opens the duty to put right what a victim was informed. */
export async function correctWhatWasSaid(
  tx: Tx,
  crime: CaseCrime,
  requestId: string,
  decisionId: string,
  { at, otherwise }: { at: Date; otherwise: readonly string[] },
): Promise<void> {
  await dropOpenDuties(tx, requestId, at)
  const assignedToId = await whoInforms(tx, crime, dayOf(at), otherwise)
  const dueOn = await clockOn(tx, dayOf(at))
  const informed = (await historiesOf(tx, { requestId })).filter(
    (duty) => duty.occasion === 'before_cancelling' && duty.notifications.length > 0,
  )
  await addDuties(
    tx,
    informed.map((duty) => {
      const victim = crime.involvements.find(({ id }) => id === duty.involvementId)
      // Somebody whose crime is not merged into this one any more is not known here: sooner is never wrong.
      const enhanced = duty.enhanced || victim === undefined || hasEnhancedRights(crime, victim, dayOf(at))
      return {
        crimeId: crime.id,
        involvementId: duty.involvementId,
        occasion: 'correction' as const,
        requestId,
        decisionId,
        enhanced,
        openedAt: at,
        assignedToId,
        dueOn: dueOn(enhanced),
      }
    }),
  )
}

/**
 * The crime was put back: what was still to be informed of its cancellation is not so any more, neither the answers to reviews
 * that found it stays cancelled nor that it was recorded by mistake.
 */
export const letGoOfWhatWasUndone = (tx: Tx, crimeId: string, at: Date): Promise<void> => dropUndone(tx, crimeId, at)

/** The officer in the case, or the first of the others, who may inform a victim that day. Where none may, the first is named all the same: the registrar’s staff see it, and give it on. */
async function whoInforms(tx: Tx, crime: CaseCrime, day: Day, otherwise: readonly string[]): Promise<string> {
  const inOrder = [oicOf(crime, day), ...otherwise].filter((staffId) => staffId !== undefined)
  for (const staffId of inOrder) if (await mayInformVictimsOn(tx, staffId, day)) return staffId
  const [first] = otherwise
  if (first === undefined) throw new Error('nobody is named to inform the victims')
  return first
}

/** By when a victim is informed who becomes one to inform on a day, by the setting of that day. */
async function clockOn(tx: Tx, day: Day): Promise<(enhanced: boolean) => Date> {
  const { ordinary, enhanced: sooner } = await settingOn(tx, 'informing-days', day)
  return (enhanced) => asDate(addWorkingDays(day, enhanced ? sooner : ordinary))
}

import type { Tx } from '#lib/base/database'
import type { PlanFault } from './faults.ts'
import type { ContactPlan, PlanChannel } from './model.ts'
import { faultsOf, hearsFromAPerson, lastPlan, whyNot } from './plan-store.ts'

/** A victim’s plan as it stands: its last version, and what keeps it from being used. */
export interface PlanStanding {
  readonly plan: ContactPlan
  readonly isConfirmed: boolean
  readonly faults: readonly PlanFault[]
}

/** The last version of a victim’s plan and how it stands; undefined where nobody has made one. */
export async function standingOf(tx: Tx, partId: string): Promise<PlanStanding | undefined> {
  const plan = await lastPlan(tx, partId)
  return plan && { plan, isConfirmed: plan.confirmedAt !== null, faults: await faultsOf(tx, plan.id) }
}

/**
 * The plan by which a victim may be reached now: the last version, where a person has confirmed it and nothing speaks
 * against it since. Undefined otherwise, a draft that followed a confirmed plan included.
 */
export async function planOf(tx: Tx, partId: string): Promise<ContactPlan | undefined> {
  const standing = await standingOf(tx, partId)
  return standing?.isConfirmed && standing.faults.length === 0 ? standing.plan : undefined
}

/**
 * Whether this victim is told by a person first, with support offered: sexual offences, homicide, domestic or
 * honour-based abuse, slavery, stalking, children, and whoever’s age is not known (HOCR-V-07). Looked up in the database,
 * which keeps the same rule.
 */
export const mustHearFromAPerson = (tx: Tx, partId: string): Promise<boolean> => hearsFromAPerson(tx, partId)

/**
 * Why nothing may go out to the victim of this duty by this channel now, in words; null where it may: a confirmed plan
 * that allows it, no suspect on the way, and a person has spoken to the victim first where that is asked.
 */
export const whyNotSend = (tx: Tx, dutyId: string, channel: PlanChannel): Promise<string | null> =>
  whyNot(tx, dutyId, channel)

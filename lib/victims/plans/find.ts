import type { Tx } from '#lib/base/database'
import type { PlanFault } from './plan-faults.ts'
import type { ContactPlan } from './model.ts'
import { faultsOf, hearsFromAPerson, lastPlan } from './plan-store.ts'

/** A victim’s plan as it stands: its last version, and what keeps it from being used. */
export interface PlanStatus {
  readonly plan: ContactPlan
  readonly isConfirmed: boolean
  readonly faults: readonly PlanFault[]
}

/** The last version of a victim’s plan and how it stands; undefined where nobody has made one. */
export async function planStatusOf(tx: Tx, involvementId: string): Promise<PlanStatus | undefined> {
  const plan = await lastPlan(tx, involvementId)
  return plan && { plan, isConfirmed: plan.confirmedAt !== null, faults: await faultsOf(tx, plan.id) }
}

/**
 * The plan by which a victim may be reached now: the last version, where a person has confirmed it and nothing speaks
 * against it since. Undefined otherwise, a draft that followed a confirmed plan included.
 */
export async function planOf(tx: Tx, involvementId: string): Promise<ContactPlan | undefined> {
  const planStatus = await planStatusOf(tx, involvementId)
  return planStatus?.isConfirmed && planStatus.faults.length === 0 ? planStatus.plan : undefined
}

/**
 * Whether this victim is informed by a person first, with support offered: sexual offences, homicide, domestic or
 * honour-based abuse, slavery, stalking, children, and whoever’s age is not known (HOCR-V-07). Looked up in the database,
 * which keeps the same rule.
 */
export const mustHearFromAPerson = (tx: Tx, involvementId: string): Promise<boolean> =>
  hearsFromAPerson(tx, involvementId)

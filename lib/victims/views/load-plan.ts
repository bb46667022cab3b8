import { readAs, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { READING_ROLE } from '#lib/base/roles'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import { type DutyView, type SeesDuty, WAY_NOT_SHOWN } from './load-duty.ts'
import { type PlanStatus, planStatusOf } from '../plans/find.ts'
import type { ContactPlan } from '../plans/model.ts'
import {
  hearsFromAPerson,
  type NotCompared,
  notComparedWith,
  recipientOf,
  type RecipientChosen,
  planById,
  planOfSameBusiness,
} from '../plans/plan-store.ts'

/** A victim’s contact plan and what goes with it, as its page and the duty’s page show it. */
export interface PlanView {
  readonly planStatus: PlanStatus | undefined
  /** For a business without a plan here: the one confirmed for it in another case this person may see, with its words. */
  readonly elsewhere: ContactPlan | undefined
  /** Whether a person informs this victim first, with support offered. */
  readonly mustHearFromAPerson: boolean
  /** Whom the registrar or a decision maker chose for a victim of 13 to 15. */
  readonly recipient: RecipientChosen | undefined
  /** Suspects whose phone, e-mail or address cannot be compared with the last plan’s. */
  readonly notCompared: readonly NotCompared[]
  readonly texts: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
}

/** The contact plan of the victim of a duty that this person has just been shown. Its words are read in the victim’s own case; an inspector is shown that there are ways, and not which. */
export async function loadPlan(permit: Permit<SeesDuty>, duty: Pick<DutyView, 'duty'>): Promise<PlanView> {
  const view = await wholePlan(permit, duty)
  if (permit.role !== READING_ROLE) return view
  const { planStatus, elsewhere } = view
  return {
    ...view,
    planStatus: planStatus && { ...planStatus, plan: withoutWays(planStatus.plan) },
    elsewhere: elsewhere && withoutWays(elsewhere),
  }
}

const withoutWays = (plan: ContactPlan): ContactPlan => ({
  ...plan,
  phone: plan.phone && WAY_NOT_SHOWN,
  email: plan.email && WAY_NOT_SHOWN,
  address: plan.address && WAY_NOT_SHOWN,
})

async function wholePlan(permit: Permit<SeesDuty>, { duty }: Pick<DutyView, 'duty'>): Promise<PlanView> {
  const { plan, ...view } = await readAs(permit, (tx) => ofVictim(tx, duty.involvementId), {
    caseOf: duty.victimCrimeId,
  })
  const other = view.planStatus ? undefined : plan
  if (!other) return { ...view, elsewhere: undefined }
  const there = await readAs(
    permit,
    async (tx) => {
      const elsewhere = await planById(tx, other.planId)
      return { elsewhere, texts: await wordsOf(tx, elsewhere ? wordIdsOf(elsewhere) : []) }
    },
    { caseOf: other.crimeId },
  )
  return { ...view, ...there }
}

async function ofVictim(tx: Tx, involvementId: string) {
  const planStatus = await planStatusOf(tx, involvementId)
  const recipient = await recipientOf(tx, involvementId)
  const plan = planStatus?.plan
  const staff = [plan?.madeById, plan?.safeConfirmedById, recipient?.byId].filter((id): id is string => Boolean(id))
  return {
    planStatus,
    recipient,
    notCompared: plan ? await notComparedWith(tx, involvementId, plan) : [],
    plan: await planOfSameBusiness(tx, involvementId),
    mustHearFromAPerson: await hearsFromAPerson(tx, involvementId),
    texts: await wordsOf(tx, [...(plan ? wordIdsOf(plan) : []), ...(recipient ? [recipient.reasonId] : [])]),
    names: await staffNames(tx, staff),
  }
}

const wordIdsOf = (plan: ContactPlan): string[] =>
  [
    plan.throughId,
    plan.timesId,
    plan.supporterId,
    plan.reasonsId,
    plan.confirmedHowId,
    plan.responsibleId,
    plan.wishesId,
  ].filter((id): id is string => id !== null)

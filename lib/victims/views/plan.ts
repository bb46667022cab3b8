import { reading, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import type { DutyLook, SeesDuty } from './look.ts'
import { type PlanStanding, standingOf } from '../plans/find.ts'
import type { ContactPlan } from '../plans/model.ts'
import { hearsFromAPerson, listenerOf, type ListenerChosen, planById, planOfSameBusiness } from '../plans/plan-store.ts'

/** A victim’s contact plan and what goes with it, as its page and the doorstep page show it. */
export interface PlanLook {
  readonly standing: PlanStanding | undefined
  /** For a business without a plan here: the one confirmed for it in another case this person may see, with its words. */
  readonly elsewhere: ContactPlan | undefined
  /** Whether a person tells this victim first, with support offered. */
  readonly mustHearFromAPerson: boolean
  /** Whom the registrar or a decision maker chose for a victim of 13 to 15. */
  readonly listener: ListenerChosen | undefined
  readonly texts: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
}

/** The contact plan of the victim of a duty that this person has just been shown. Its words are read in the victim’s own case. */
export async function lookAtPlan(permit: Permit<SeesDuty>, { duty }: Pick<DutyLook, 'duty'>): Promise<PlanLook> {
  const { plan, ...look } = await reading(permit, (tx) => ofVictim(tx, duty.partId), { caseOf: duty.victimCrimeId })
  const other = look.standing ? undefined : plan
  if (!other) return { ...look, elsewhere: undefined }
  const there = await reading(
    permit,
    async (tx) => {
      const elsewhere = await planById(tx, other.planId)
      return { elsewhere, texts: await wordsOf(tx, elsewhere ? wordIdsOf(elsewhere) : []) }
    },
    { caseOf: other.crimeId },
  )
  return { ...look, ...there }
}

async function ofVictim(tx: Tx, partId: string) {
  const standing = await standingOf(tx, partId)
  const listener = await listenerOf(tx, partId)
  const plan = standing?.plan
  const staff = [plan?.madeById, plan?.safeConfirmedById, listener?.byId].filter((id): id is string => Boolean(id))
  return {
    standing,
    listener,
    plan: await planOfSameBusiness(tx, partId),
    mustHearFromAPerson: await hearsFromAPerson(tx, partId),
    texts: await wordsOf(tx, [...(plan ? wordIdsOf(plan) : []), ...(listener ? [listener.reasonId] : [])]),
    names: await staffNames(tx, staff),
  }
}

const wordIdsOf = ({ throughId, timesId, supporterId, reasonsId, confirmedHowId }: ContactPlan): string[] =>
  [throughId, timesId, supporterId, reasonsId, confirmedHowId].filter((id): id is string => id !== null)

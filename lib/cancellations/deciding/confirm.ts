import type { Permit } from '#lib/base/permit'
import { dayOf, inWords } from '#lib/base/day'
import { type Result, ok, refuse } from '#lib/base/result'
import { judged as judgedSchema } from '#lib/counting-rules/facts/judged'
import type { FactsGiven } from '#lib/counting-rules/model'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { mayStillAnswer } from '#lib/victims/plans/days-to-answer'
import { tellingFactsOf } from '#lib/victims/facts'
import { dutiesOfRequest } from '#lib/victims/find'
import { cancelNow } from './cancel.ts'
import { holdToDecide, openCase, type OpenCase } from '#lib/cancellations/case-of-request'
import { couldHaveDecided } from './could-have-decided.ts'
import { agreedSince } from './decide.ts'
import { deciderFacts, factsOf } from '#lib/cancellations/facts'
import { decisionsOf, type DecisionRow } from '#lib/cancellations/stores/decision-store'
import type { Tx } from '#lib/base/database'

/** What the decider says when confirming: that they have seen every telling, and on which version of the request. */
export interface Confirming {
  readonly version: number
  readonly sawEveryTelling: 'yes' | 'no'
}

/**
 * The decider's own word that every victim was told, and with it the cancellation: only this act takes a C1, C2 or C5
 * crime out of the count (HOCR-V-01). In the decider's absence another who could have decided the case confirms.
 */
export function confirm(
  permit: Permit<'cancellation.confirm'>,
  requestId: string,
  said: Confirming,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'cancellation.confirmed', formKey, locks: (tx) => holdToDecide(tx, permit.staffId, requestId) },
    async (tx, at) => {
      const opened = await openCase(tx, requestId, { states: ['agreed'], version: said.version, at })
      if (!opened.ok) return opened
      const open = opened.value
      const decision = (await decisionsOf(tx, requestId)).at(-1)
      if (decision?.verdict !== 'agree') throw new Error(`request ${requestId} is agreed without a decision`)
      if (open.requesterIds.includes(permit.staffId)) {
        return refuse({ kind: 'not-independent', words: 'You asked for this cancellation, so you cannot confirm it.' })
      }
      const answered = await daysToAnswerAreOver(tx, open)
      if (!answered.ok) return answered
      const facts = await factsAtConfirming(tx, permit, open, decision, said)
      return cancelNow(tx, open, {
        decisionId: decision.id,
        category: decision.category,
        facts,
        confirmedById: permit.staffId,
      })
    },
  )
}

/** Refuses (`not-yet`) while a victim who was told in writing may still answer. */
export async function daysToAnswerAreOver(tx: Tx, { request, at }: OpenCase): Promise<Result<null>> {
  const until = await mayStillAnswer(tx, request.id, dayOf(at))
  if (until === undefined) return ok(null)
  return refuse({
    kind: 'not-yet',
    words: `A victim was told in writing, and may answer until ${inWords(until)}. Confirm after that.`,
  })
}

/** The facts with every telling in them, as they stand when the decider confirms. */
export async function factsAtConfirming(
  tx: Tx,
  permit: Permit,
  open: OpenCase,
  decision: DecisionRow,
  said: Confirming,
) {
  const judged = judgedSchema.parse((decision.judgements as { facts: unknown }).facts)
  const decider = await deciderFacts(tx, open.crime, {
    staffId: decision.decidedById,
    role: decision.role,
    at: open.at,
    requesterIds: open.requesterIds,
  })
  const isDecider = permit.staffId === decision.decidedById
  const telling: FactsGiven['telling'] = {
    agreedAt: (await agreedSince(tx, open, decision.decidedAt)).toISOString(),
    duties: tellingFactsOf(await dutiesOfRequest(tx, open.request.id), decision.decidedAt),
    noVictimDeclaration: decision.noVictim ? declarationOf(decision) : null,
    confirmation: {
      confirmedAt: open.at.toISOString(),
      isRequester: open.requesterIds.includes(permit.staffId) ? 'yes' : 'no',
      isDecider: isDecider ? 'yes' : 'no',
      couldHaveDecided: isDecider || (await couldHaveDecided(tx, permit, open, decision.category)) ? 'yes' : 'no',
      sawEveryTelling: said.sawEveryTelling,
    },
    factsChangedSince: 'no',
    newMaterialSince: 'no',
    stopped: 'no',
  }
  return factsOf(tx, open.caseAt('cancelling', decision.category), {
    judged,
    decider,
    deciderId: decision.decidedById,
    telling,
  })
}

const declarationOf = (decision: DecisionRow) => {
  const said = (decision.judgements as { noVictim?: Record<string, 'yes' | 'no' | 'unknown'> }).noVictim ?? {}
  return { madeByDecider: 'yes' as const, ...said }
}

import type { Answer } from '#lib/counting-rules/facts/terms'
import type { Permit } from '#lib/base/permit'
import { dayOf, inWords } from '#lib/base/day'
import { type Result, ok, refuse } from '#lib/base/result'
import type { CaseInput } from '#lib/counting-rules/model'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { mayStillAnswer } from '#lib/victims/plans/days-to-answer'
import { notificationFactsOf } from '#lib/victims/facts'
import { dutiesOfRequest } from '#lib/victims/find'
import { cancelNow } from '../decide/cancel.ts'
import { lockToDecide, openLockedRequest, type LockedRequest } from '#lib/cancellations/rules/lock-request'
import { agreedSince } from '../decide/decide.ts'
import { factsOf } from '#lib/cancellations/rules/facts'
import { decisionMakerOfCase } from '../decide/decision-maker-of-case.ts'
import { saidByDecisionMaker } from '../decide/said-by-decision-maker.ts'
import { decisionsOf, type DecisionRow } from '#lib/cancellations/stores/decision-store'
import { sinceDecision } from '../decide/since-decision.ts'
import type { Tx } from '#lib/base/database'
import { couldHaveDecided, type Declared, judgementsOf } from './could-have-decided.ts'

/**
 * What is said when confirming: that they have seen every notification, and on which version of the request; and, in the
 * decision maker's absence, what ties whoever confirms to the case.
 */
export interface Confirming extends Declared {
  readonly version: number
  readonly sawEveryNotification: 'yes' | 'no'
}

/**
 * The decision maker's own word that every victim was informed, and with it the cancellation: only this act takes a C1, C2 or C5
 * crime out of the count (HOCR-V-01). In the decision maker's absence another who could have decided the case confirms.
 */
export function confirm(
  permit: Permit<'cancellation.confirm'>,
  requestId: string,
  input: Confirming,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    { kind: 'cancellation.confirmed', formKey, locks: (tx) => lockToDecide(tx, permit.staffId, requestId) },
    async (tx, at) => {
      const opened = await openLockedRequest(tx, requestId, { states: ['authorised'], version: input.version, at })
      if (!opened.ok) return opened
      const open = opened.value
      const decision = (await decisionsOf(tx, requestId)).at(-1)
      if (decision?.verdict !== 'authorise') throw new Error(`request ${requestId} is agreed without a decision`)
      if (open.requesterIds.includes(permit.staffId)) {
        return refuse({ kind: 'not-independent', words: 'You asked for this cancellation, so you cannot confirm it.' })
      }
      const answered = await daysToAnswerAreOver(tx, open)
      if (!answered.ok) return answered
      const facts = await factsAtConfirming(tx, permit, open, decision, input)
      return cancelNow(tx, open, {
        decisionId: decision.id,
        category: decision.category,
        facts,
        confirmedById: permit.staffId,
      })
    },
  )
}

/** Refuses (`not-yet`) while a victim who was informed in writing may still answer. */
export async function daysToAnswerAreOver(tx: Tx, { request, at }: LockedRequest): Promise<Result<null>> {
  const until = await mayStillAnswer(tx, request.id, dayOf(at))
  if (until === undefined) return ok(null)
  return refuse({
    kind: 'not-yet',
    words: `A victim was informed in writing, and may answer until ${inWords(until)}. Confirm after that.`,
  })
}

/** The facts with every notification in them, as they stand when the decision maker confirms. */
export async function factsAtConfirming(
  tx: Tx,
  permit: Permit,
  open: LockedRequest,
  decision: DecisionRow,
  input: Confirming,
) {
  const decisionMaker = await decisionMakerOfCase(tx, open, {
    staffId: decision.decidedById,
    role: decision.role,
    at: decision.decidedAt,
    ...(await saidByDecisionMaker(tx, decision)),
  })
  const isDecisionMaker = permit.staffId === decision.decidedById
  const notification: CaseInput['notification'] = {
    authorisedAt: (await agreedSince(tx, open, decision.decidedAt)).toISOString(),
    duties: notificationFactsOf(await dutiesOfRequest(tx, open.request.id), decision.decidedAt),
    noVictimDeclaration: declarationOf(decision),
    confirmation: {
      confirmedAt: open.at.toISOString(),
      isRequester: open.requesterIds.includes(permit.staffId) ? 'yes' : 'no',
      isDecisionMaker: isDecisionMaker ? 'yes' : 'no',
      couldHaveDecided: isDecisionMaker ? 'yes' : await couldHaveDecided(tx, permit, open, decision, input),
      sawEveryNotification: input.sawEveryNotification,
    },
    ...(await sinceDecision(tx, open, decision)),
  }
  return factsOf(tx, open.caseAt('cancelling', decision.category), {
    judgements: judgementsOf(decision),
    decisionMaker,
    decisionMakerId: decision.decidedById,
    notification,
  })
}

/** What the decision maker answered where no victim is named; before 30 November 2026 only a declaration made was kept. */
const declarationOf = (decision: DecisionRow) => {
  const said = (decision.judgements as { noVictim?: Record<string, Answer> }).noVictim ?? {}
  const { declared = decision.noVictim ? 'yes' : 'unknown', ...rest } = said
  return { madeByDecisionMaker: declared, ...rest }
}

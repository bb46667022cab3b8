import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { AuditFinding } from '#lib/base/prisma/enums'
import { wordsOf } from '#lib/base/words'
import { type DecisionDetails, loadRequest, type RequestView } from '#lib/cancellations/load/load-request'
import { recordAccess } from '#lib/people/record-access'
import { asOfDecision } from '../reviews/as-of-decision.ts'
import { draftOf } from '../reviews/draft-store.ts'
import {
  type ReadCancellation,
  readCancellation,
  type ReadChange,
  readChange,
  type ReadCrime,
  readCrime,
} from '../reviews/case-facts-store.ts'
import { drawnCase, type DrawnCaseRow, drawnItem, earlierReadings, mayReadItem } from './drawn-store.ts'
import type { ReviewDraftFields } from '../reviews/review-form.ts'

/** What two readers found before, for whoever settles it: without their names. */
export interface EarlierReading {
  readonly finding: AuditFinding
  readonly reason: string
}

/** A case that a seed drew, as its reader is shown it: without who asked, who decided, and what another reader found. */
export interface DrawnCase extends DrawnCaseRow {
  /** The request as it was when it was decided, and the decision; undefined of a change in the RMS or a cancellation from before this product. */
  readonly decided: { readonly view: RequestView; readonly decision: DecisionDetails } | undefined
  readonly change: ReadChange | undefined
  readonly cancellation: ReadCancellation | undefined
  /** What was reported, and how it stood when it was drawn; for whoever settles it, how it stands now. */
  readonly crime: ReadCrime | undefined
  /** Only for whoever settles what two readers found differently. */
  readonly earlier: readonly EarlierReading[]
  readonly draft: ReviewDraftFields | undefined
}

/** One drawn case. Undefined where there is none, or no reading of it is due that this person may give. */
export async function loadDrawnCase(permit: Permit<'reading.give'>, itemId: string): Promise<DrawnCase | undefined> {
  if (!isId(itemId)) return undefined
  const found = await readAs(permit, async (tx) => {
    if (!(await mayReadItem(tx, permit.staffId, itemId))) return undefined
    const row = await drawnCase(tx, itemId)
    return row && { row, draft: await draftOf(tx, permit.staffId, itemId) }
  })
  if (!found) return undefined
  const { row, draft } = found
  await recordAccess(permit, { crimeId: row.crimeId })
  const view = row.requestId === null ? undefined : await loadRequest(permit, row.requestId)
  const decision = view?.request.decisions.find(({ id }) => id === row.decisionId)
  const rest = await readAs(permit, (tx) => factsOf(tx, row, itemId), { caseOf: row.crimeId })
  return { ...row, ...rest, decided: view && decision && { view: asOfDecision(view, decision), decision }, draft }
}

const factsOf = async (
  tx: Tx,
  { crimeId, rmsChangeId, cancellationId, frozenAt, isToSettle }: DrawnCaseRow,
  itemId: string,
) => ({
  crime: await readCrime(tx, crimeId, isToSettle ? null : frozenAt),
  change: rmsChangeId === null ? undefined : await readChange(tx, rmsChangeId),
  cancellation: cancellationId === null ? undefined : await readCancellation(tx, cancellationId),
  earlier: await earlierOf(tx, itemId),
})

async function earlierOf(tx: Tx, itemId: string): Promise<readonly EarlierReading[]> {
  if ((await drawnItem(tx, itemId))?.due !== 'settling') return []
  const readings = await earlierReadings(tx, itemId)
  const texts = await wordsOf(
    tx,
    readings.map(({ reasonId }) => reasonId),
  )
  return readings.map(({ finding, reasonId }) => ({ finding, reason: texts.get(reasonId) ?? '' }))
}

import type { Tx } from '#lib/base/database'
import type { Category } from '#lib/counting-rules/model'
import type { RequestRow, RequestState, ReservedFor } from './model.ts'

const columns = {
  id: true,
  crimeId: true,
  category: true,
  state: true,
  version: true,
  reservation: true,
  requesterId: true,
  decidedById: true,
  openedAt: true,
} as const

/** A request; with `lock` its row is held for this transaction. */
export async function requestRow(tx: Tx, requestId: string, { lock = false } = {}): Promise<RequestRow | undefined> {
  if (lock) await tx.$queryRaw`SELECT id FROM cancellation_request WHERE id = ${requestId}::uuid FOR UPDATE`
  return (await tx.cancellationRequest.findUnique({ where: { id: requestId }, select: columns })) ?? undefined
}

export interface NewRequest {
  readonly id: string
  readonly crimeId: string
  readonly category: Category
  readonly requesterId: string
  readonly reservation: ReservedFor
  readonly seriousness: number
  readonly at: Date
}

export async function addRequest(tx: Tx, { at, ...request }: NewRequest): Promise<void> {
  await tx.cancellationRequest.create({ data: { ...request, state: 'submitted', openedAt: at, waitingSince: at } })
}

/** Moves a request on; its version goes up by one, so that a screen drawn before is known to be old. */
export async function moveRequest(
  tx: Tx,
  requestId: string,
  change: {
    state: RequestState
    at: Date
    waits?: boolean
    ends?: boolean
    category?: Category
    reservation?: ReservedFor
    decidedById?: string
    endReasonId?: string
  },
): Promise<void> {
  const { state, at, waits, ends, category, reservation, decidedById, endReasonId } = change
  await tx.cancellationRequest.update({
    where: { id: requestId },
    data: {
      state,
      category,
      reservation,
      decidedById,
      endReasonId,
      version: { increment: 1 },
      ...(waits ? { waitingSince: at } : {}),
      endedAt: ends ? at : null,
    },
  })
}

export interface EarlierRow {
  readonly id: string
  readonly category: Category
  readonly state: RequestState
  readonly reinstated: boolean
  /** Of a duplicate: the crime that was to be kept, as it was last asked. */
  readonly principalCrimeId: string | null
}

/** The requests on a crime that have ended, the first first; all but one, where one is named. At most 20, the latest. */
export async function earlierRequests(tx: Tx, crimeId: string, exceptId: string | null): Promise<EarlierRow[]> {
  const latestFirst = await tx.$queryRaw<EarlierRow[]>`
    SELECT
      r.id::text, r.category, r.state,
      EXISTS (SELECT FROM cancellation c WHERE c.request_id = r.id AND NOT c.in_force) AS reinstated,
      (
        SELECT m.answers->>'principalCrimeId'
        FROM submission m
        WHERE m.request_id = r.id AND m.occasion IN ('requested', 'answered')
        ORDER BY m.n DESC
        LIMIT 1
      ) AS "principalCrimeId"
    FROM cancellation_request r
    WHERE r.crime_id = ${crimeId}::uuid
      AND r.id IS DISTINCT FROM ${exceptId}::uuid
      AND r.ended_at IS NOT NULL
    ORDER BY r.opened_at DESC
    LIMIT 20`
  return latestFirst.toReversed()
}

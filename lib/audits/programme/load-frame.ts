import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { drawnOf, framesOf, itemsOf } from './frames-store.ts'
import type { ShownFrame } from './load-audit.ts'

/** A reference that was drawn. */
export interface Drawn {
  readonly itemId: string
  readonly reference: string
  readonly stratum: string
  readonly look: number
}

/** The lines of a frame as its hash is made of them, its labels; that they were taken out is written down. Undefined where there is none. */
export async function loadLines(
  permit: Permit<'audit.follow'>,
  auditId: string,
  frameId: string,
): Promise<readonly string[] | undefined> {
  if (!isId(auditId) || !isId(frameId)) return undefined
  const found = await readAs(permit, async (tx) =>
    (await framesOf(tx, auditId)).some(({ id }) => id === frameId) ? itemsOf(tx, frameId) : undefined,
  )
  if (!found) return undefined
  await recordAccess(permit, { subjects: found.map(({ crimeId }) => crimeId) })
  return found.map(({ line }) => line).toSorted()
}

// Only so many are shown, and only these are looked at.
const MOST = 200

/** What a frame’s seed drew, in the order of the tickets, at most 200; nothing while a number is awaited. Written down as looked at. */
export async function loadDrawn(permit: Permit<'audit.follow'>, frame: ShownFrame): Promise<readonly Drawn[]> {
  if (frame.seed === null) return []
  const drawn = await readAs(permit, (tx) => drawnOf(tx, frame.id, MOST))
  await recordAccess(permit, { subjects: drawn.map(({ item }) => item.crimeId) })
  return drawn.map(({ look, item: { id, reference, stratum } }) => ({ itemId: id, reference, stratum, look }))
}

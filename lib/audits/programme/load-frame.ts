import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { framesOf, itemsOf } from './frames-store.ts'
import type { ShownFrame } from './load-audit.ts'
import { drawnReferences } from './seed.ts'

/** A reference that was drawn, and the decision behind it where there is one. */
export interface Drawn {
  readonly reference: string
  readonly stratum: string
  readonly decisionId: string | null
}

/** The references of a frame as its hash is made of them; that they were taken out is written down. Undefined where there is none. */
export async function loadReferences(
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
  return found.map(({ reference }) => reference.toUpperCase()).toSorted()
}

/** What a frame’s seed drew, in the order of the tickets; nothing while a number is awaited. Written down as looked at. */
export async function loadDrawn(permit: Permit<'audit.follow'>, frame: ShownFrame): Promise<readonly Drawn[]> {
  const { seed } = frame
  if (seed === null) return []
  const items = await readAs(permit, (tx) => itemsOf(tx, frame.id))
  const known = new Map(items.map((item) => [item.reference.toUpperCase(), item]))
  const drawn = drawnReferences(items, frame.sizes, seed).flatMap((reference) => known.get(reference) ?? [])
  await recordAccess(permit, { subjects: drawn.map(({ crimeId }) => crimeId) })
  return drawn.map(({ reference, stratum, decisionId }) => ({ reference, stratum, decisionId }))
}

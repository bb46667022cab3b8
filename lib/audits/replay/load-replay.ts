import { readAs, type Tx } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { recordAccess } from '#lib/people/record-access'
import { itemsOf } from '../programme/frames-store.ts'
import { loadAudit, type ShownFrame } from '../programme/load-audit.ts'
import type { Replay, ReplayItem } from './model.ts'
import { drawnForOutside, drawnLines, labelsForOutside } from './replay-store.ts'

type Held = Pick<Replay, 'items' | 'drawn' | 'sizes'>

/**
 * What somebody replays the draw of a frame with. Readers of references get labels, salts and references, and that they took
 * them is written down; anybody else gets the labels alone, or none where these would give a small number away. Undefined where
 * there is no such frame.
 */
export async function loadReplay(
  permits: { readonly see: Permit<'audit.see'>; readonly follow: Permit<'audit.follow'> | undefined },
  auditId: string,
  frameId: string,
): Promise<Replay | undefined> {
  const details = await loadAudit(permits.see, auditId)
  const frame = details?.frames.find(({ id }) => id === frameId)
  if (!details || !frame) return undefined
  const { follow, see } = permits
  const held = follow ? await whole(follow, frame) : await readAs(see, (tx) => forOutside(tx, frame))
  return {
    title: `Audit ${String(details.audit.number)}, frame ${String(frame.number)}`,
    isOutside: follow === undefined,
    hash: frame.hash,
    entryHash: frame.entryHash,
    numbers: frame.numbers.map(({ value }) => value),
    seed: frame.seed,
    looks: details.audit.looks,
    ...held,
  }
}

async function whole(permit: Permit<'audit.follow'>, frame: ShownFrame): Promise<Held> {
  const { items, drawn } = await readAs(permit, async (tx) => ({
    items: await itemsOf(tx, frame.id),
    drawn: frame.seed === null ? [] : await drawnLines(tx, frame.id),
  }))
  await recordAccess(permit, { subjects: items.map(({ crimeId }) => crimeId) })
  const shown = items.map(({ line, stratum, reference, salt }): ReplayItem => ({ line, stratum, reference, salt }))
  return { items: inOrder(shown), drawn, sizes: frame.sizes }
}

async function forOutside(tx: Tx, frame: ShownFrame): Promise<Held> {
  const items = inOrder(await labelsForOutside(tx, frame.id))
  if (items.length === 0) return { items, drawn: [], sizes: [] }
  // The letters stand for the strata in the order of their names, as in the database.
  const sizes = frame.sizes
    .toSorted((left, right) => (left.stratum < right.stratum ? -1 : 1))
    .map((size, nth) => ({ ...size, stratum: String.fromCodePoint(65 + nth) }))
  return { items, drawn: frame.seed === null ? [] : await drawnForOutside(tx, frame.id), sizes }
}

const inOrder = (items: readonly ReplayItem[]): readonly ReplayItem[] =>
  items.toSorted((left, right) => (left.line < right.line ? -1 : 1))

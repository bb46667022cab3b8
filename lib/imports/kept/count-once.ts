import { readUnscoped, type Tx, writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { type Counted, keepFigure, keptFigure } from '#lib/base/kept/kept-figures'

/**
 * What is counted over everything an extract brought: the count kept from before, where no entry since then may have
 * changed it, else counted now, and kept. `count` is one statement that also says how long the ledger is, so that both are of
 * one moment; what it counts changes with what is brought, entered or answered about an extract, and with no entry about a case.
 */
export async function countOnce<T extends Counted>(
  permit: Permit<string, string>,
  name: 'missing' | 'changes',
  count: (tx: Tx) => Promise<T>,
): Promise<T> {
  const kept = await readUnscoped(permit, (tx) => keptFigure<T>(tx, name))
  if (kept) return kept
  const counted = await readUnscoped(permit, count)
  await writeAs(permit, (tx) => keepFigure(tx, name, counted))
  return counted
}

import { smallChanges, type SmallChange } from './changes.ts'
import type { Draft, Published } from './cells/model.ts'
import { protect, type Protection } from './protect.ts'
import type { Solver } from './linear/solver.ts'

/** What becomes of a draft: it is published, its tables are merged first, or it waits until changes are larger. */
export type Publication = Protection | { readonly kind: 'waits'; readonly changes: readonly SmallChange[] }

/**
 * Protects a draft and compares it with every other vintage. It waits as a whole where a shown cell or a complement changed
 * by 1 to 4: if single cells kept their former counts, the sums would not add up and would give the change away.
 */
export const publish = (history: readonly Published[], draft: Draft, solver: Solver): Publication => {
  const protection = protect(history, draft, solver)
  if (protection.kind === 'merge') return protection
  const changes = smallChanges(protection.scene, protection.shown)
  return changes.length === 0 ? protection : { kind: 'waits', changes }
}

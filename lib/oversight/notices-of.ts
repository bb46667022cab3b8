import { CHECK_KINDS, type CheckNotice, type Counts, type Found, type FoundByKind } from './model.ts'

/** How many of each kind a check found, of those that pass. */
const countsOf = (found: FoundByKind, isCounted: (item: Found) => boolean = () => true): Counts =>
  Object.fromEntries(CHECK_KINDS.map((kind) => [kind, found[kind].filter(isCounted).length])) as Counts

/** How many there are in all. */
export const inAll = (counts: Counts): number => CHECK_KINDS.reduce((sum, kind) => sum + counts[kind], 0)

/**
 * One notice for each person concerned: whoever owns something that was found and still holds a role, and each registrar
 * where anything was found at all.
 */
export function noticesOf(
  found: FoundByKind,
  { serving, registrars }: { serving: ReadonlySet<string>; registrars: ReadonlySet<string> },
): CheckNotice[] {
  const whole = countsOf(found)
  if (inAll(whole) === 0) return []
  const owners = CHECK_KINDS.flatMap((kind) => found[kind].map(({ ownerId }) => ownerId)).filter(
    (id) => id !== null && serving.has(id),
  )
  return [...new Set([...owners, ...registrars])]
    .filter((id) => id !== null)
    .sort()
    .map((staffId) => ({
      staffId,
      own: countsOf(found, ({ ownerId }) => ownerId === staffId),
      whole: registrars.has(staffId) ? whole : null,
    }))
}

import type { Draft, Published, PublishedCell } from '#lib/statistics/disclosure/publications/cells/model'
import type { SmallChange } from '#lib/statistics/disclosure/publications/changes'
import type { Solver } from '#lib/statistics/disclosure/publications/linear/solver'
import { publish } from '#lib/statistics/disclosure/publications/publish'
import { isSmallCount } from '#lib/statistics/disclosure/small-cells'
import type { Basis } from './basis.ts'
import { draftOf, type Named } from './draft.ts'
import type { Level } from './levels.ts'
import type { TableSpec } from './specs.ts'

/** What a part of a publication is about: its levels, and over how many cases they are chosen. */
export interface Subject {
  readonly id: string
  readonly levels: readonly Level[]
  readonly cases: number
  /** The level its last edition had. */
  readonly was: number | undefined
}

interface PublicationDraft extends Named {
  readonly subjects: readonly Subject[]
  readonly basis: Pick<Basis, 'counts'>
  readonly months: readonly string[]
  /** Every cell of its last edition; none for a first one. */
  readonly before: readonly PublishedCell[]
}

/** What is published, or that it waits because a count changed by 1 to 4 since another publication told it. */
export type Choice =
  | {
      readonly kind: 'protected'
      readonly published: Published
      /** Cells of what did not change, or waits: they stand as the last edition had them. */
      readonly carried: readonly PublishedCell[]
      /** Counts that changed by 1 to 4 since the last edition: their subjects wait. */
      readonly waiting: readonly SmallChange[]
      readonly specs: readonly TableSpec[]
      readonly levels: Readonly<Record<string, number>>
      /** Subjects that stand as the last edition had them. */
      readonly carriedSubjects: readonly string[]
      /** Subjects of too few cases, or none of whose tables could be protected. */
      readonly leftOut: readonly string[]
    }
  | { readonly kind: 'waits'; readonly changes: readonly SmallChange[] }

/**
 * Chooses how fine each table is and what is hidden, given everything published before. A subject in which nothing changed since
 * the last edition is carried over as it was, and so is one of which a shown count changed by 1 to 4: readers cannot tell which. A
 * table that cannot be protected is merged into a coarser one; if the coarsest cannot, it is left out.
 */
export function choose(history: readonly Published[], draft: PublicationDraft, solver: Solver): Choice {
  const { subjects, before } = draft
  const levels = new Map(subjects.map((subject) => [subject.id, levelOf(subject)]))
  const tablesOf = ({ id, levels: own }: Subject) => own[levels.get(id) ?? own.length]?.tables ?? []
  const drawn = (some: readonly Subject[]) => draftOf(draft, some.flatMap(tablesOf), draft.basis, draft.months)
  const hasTableOf = (subject: Subject, names: readonly string[]) =>
    tablesOf(subject).some(({ id }) => names.some((name) => name === id || name.startsWith(`${id} / `)))
  const revised = subjects.filter(({ was }) => was !== undefined)
  const carried = new Set(revised.filter((subject) => isTheSame(before, drawn([subject]))))
  const waiting = revised.flatMap((subject) => changesOfShown(before, drawn([subject])))
  for (;;) {
    const names = waiting.flatMap((change) => change.names)
    for (const subject of revised) if (hasTableOf(subject, names)) carried.add(subject)
    const others = subjects.filter((subject) => !carried.has(subject))
    const found = publish(history, drawn(others), solver)
    if (found.kind === 'protected') {
      const cells = before.filter(({ table }) => [...carried].some((subject) => hasTableOf(subject, [table])))
      const carriedSubjects = [...carried].map(({ id }) => id)
      const specs = subjects.flatMap(tablesOf)
      return { ...found, carried: cells, carriedSubjects, waiting, specs, ...chosen(subjects, levels) }
    }
    if (found.kind === 'waits') {
      const changed = found.changes.flatMap((change) => change.names)
      if (!others.some((subject) => revised.includes(subject) && hasTableOf(subject, changed))) return found
      waiting.push(...found.changes)
      continue
    }
    const coarser = others.filter((subject) => hasTableOf(subject, found.tables))
    if (coarser.length === 0) throw new RangeError('What was published before cannot be protected')
    for (const { id } of coarser) levels.set(id, (levels.get(id) ?? 0) + 1)
  }
}

/** Counts that the last edition showed and that changed by 1 to 4, even where they would now be hidden: that would be telling too. */
function changesOfShown(before: readonly PublishedCell[], { cells }: Draft): SmallChange[] {
  const shown = new Map(
    before.flatMap(({ name, count, status }) => (status === 'shown' ? [[name, count] as const] : [])),
  )
  return cells.flatMap(({ name, count: to }) => {
    const from = shown.get(name)
    return from !== undefined && isSmallCount(Math.abs(to - from)) ? [{ names: [name], from, to }] : []
  })
}

function isTheSame(before: readonly PublishedCell[], { cells }: Draft): boolean {
  const counts = new Map(before.map(({ name, count }) => [name, count]))
  return cells.every(({ name, count }) => counts.get(name) === count)
}

/** The place of its level; where it has too few cases for any, the place after the last. */
function levelOf({ levels, cases, was }: Subject): number {
  if (was !== undefined) return was
  const found = levels.findIndex(({ fewest }) => cases >= fewest)
  return found === -1 ? levels.length : found
}

const chosen = (subjects: readonly Subject[], levels: ReadonlyMap<string, number>) => ({
  levels: Object.fromEntries(levels),
  leftOut: subjects.filter(({ id, levels: own }) => (levels.get(id) ?? 0) >= own.length).map(({ id }) => id),
})

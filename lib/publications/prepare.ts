import { createHash } from 'node:crypto'
import type { Tx } from '#lib/base/database'
import { canonical } from '#lib/ledger/canonical'
import { forceNameOf } from '#lib/people/names'
import { loadSolver } from '#lib/statistics/disclosure/publications/linear/solver'
import type { SmallChange } from '#lib/statistics/disclosure/publications/changes'
import type { CountedBasis } from './count-basis.ts'
import { type Asked, gather, type Gathered } from './gather.ts'
import { contentOf, KIND_WORDS, type PublishedContent, type PublishedTable } from './tables/model.ts'
import { type Basis, withCarried } from './tables/basis.ts'
import { auditedTable } from './tables/audited.ts'
import { choose, type Choice } from './tables/choose.ts'
import { asReadersSee, printedTables } from './tables/content.ts'
import { narrowedCells } from './tables/narrowed.ts'
import { cellsOf, type StoredProtection } from './tables/protection.ts'
import { extractSubjects, monthsFrom, reportSubjects } from './tables/subjects.ts'

/** What would be published if it were published now. */
export interface Ready extends Gathered {
  readonly kind: 'ready'
  /** Without the table of what audits found, which needs a decision of its own. */
  readonly content: PublishedContent
  readonly audited: PublishedTable | undefined
  readonly stored: StoredProtection
  /** What is kept as its basis: of what is carried over, what the last edition was made of. */
  readonly basis: Basis
  /** What has too few cases, or none of whose tables could be protected. */
  readonly leftOut: readonly string[]
  /** Counts that changed by 1 to 4 since the last edition: what they are about is carried over as it was. */
  readonly waiting: readonly SmallChange[]
  /** The same as long as nothing changed that could change what is published. */
  readonly digest: string
}

/** Why nothing can be published now; a reader from outside is told none of these. */
export type NotReady =
  | { readonly kind: 'no report' }
  | { readonly kind: 'unchanged' }
  /** Counts that changed by 1 to 4 since they were published. */
  | { readonly kind: 'waits'; readonly changes: readonly SmallChange[] }

/** Prepares a publication: how fine the tables are, and what is hidden given all that was published. */
export async function prepareIn(tx: Tx, asked: Asked): Promise<Ready | NotReady> {
  const gathered = await gather(tx, asked)
  if (gathered === undefined) return { kind: 'no report' }
  const { period, before, basisBefore, counted, history } = gathered
  const edition = (before?.edition ?? 0) + 1
  const title = `${KIND_WORDS[asked.kind]}, ${period.words}`
  const choice = await chosen(asked, gathered, `${title}, edition ${String(edition)}`)
  if (choice.kind === 'waits') return choice
  const content: PublishedContent = {
    v: 1,
    kind: asked.kind,
    title,
    force: await forceNameOf(tx),
    period: { id: period.id, from: period.from, to: period.to, words: period.words },
    edition,
    countedAt: counted.countedAt.toISOString(),
    ledgerEntries: counted.entries,
    tables: tablesOf(choice, gathered),
  }
  const audited = asked.kind === 'report' ? auditedTable(counted.basis, content.countedAt) : undefined
  const narrowed = audited
    ? narrowedCells([...history.map((one) => one.published), choice.published], counted.basis)
    : []
  if (before && saysTheSame(before.content, [...content.tables, ...(audited ? [audited] : [])]))
    return choice.waiting.length > 0 ? { kind: 'waits', changes: choice.waiting } : { kind: 'unchanged' }
  return {
    ...gathered,
    kind: 'ready',
    content,
    audited,
    stored: { published: choice.published, carried: choice.carried, levels: choice.levels, narrowed },
    basis: basisBefore ? withCarried(counted.basis, basisBefore, choice.carriedSubjects) : counted.basis,
    leftOut: choice.leftOut,
    waiting: choice.waiting,
    digest: digestOf(counted, history.length),
  }
}

async function chosen(
  { kind }: Asked,
  { period, all, source, before, counted, history }: Gathered,
  name: string,
): Promise<Choice> {
  const last = before && history[before.number - 1]
  const was = last?.levels
  return choose(
    history.map(({ published }) => published),
    {
      name,
      // Whatever is made of a report later is of the same state of the data.
      vintage: `publication ${String(source?.number ?? all.length + 1)}`,
      subjects:
        kind === 'report' ? reportSubjects(counted.basis, was) : extractSubjects(counted.basis, period.from, was),
      basis: counted.basis,
      months: monthsFrom(period.from, 6),
      before: last ? cellsOf(last) : [],
    },
    await loadSolver(),
  )
}

/** The tables as they are printed; what was carried over, as the last edition had it. */
function tablesOf(
  { specs, published, carried }: Extract<Choice, { kind: 'protected' }>,
  { before, counted }: Gathered,
): PublishedTable[] {
  const last = new Map((before ? contentOf(before.content).tables : []).map((table) => [table.id, table]))
  const isCarried = new Set(carried.map(({ table }) => table))
  return printedTables(
    specs,
    asReadersSee([...published.cells, ...carried]),
    counted.basis.definitions,
    counted.countedAt.toISOString(),
  ).map((table) => (isCarried.has(table.id) ? (last.get(table.id) ?? table) : table))
}

/** Whether readers would be told nothing that an edition does not say already; what audits found may have been left out of it. */
function saysTheSame(content: string, tables: readonly PublishedTable[]): boolean {
  const before = new Map(contentOf(content).tables.map(({ id, rows }) => [id, canonical(rows)]))
  return tables.every(({ id, rows }) => before.get(id) === canonical(rows))
}

const digestOf = ({ basis: { counts } }: CountedBasis, publications: number): string =>
  createHash('sha256')
    .update(canonical({ counts: counts.map((count) => ({ ...count })), publications }), 'utf8')
    .digest('hex')

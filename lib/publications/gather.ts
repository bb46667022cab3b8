import type { Tx } from '#lib/base/database'
import { wordsOf } from '#lib/base/words'
import type { Period } from '#lib/indicators/model'
import { sixMonths } from '#lib/indicators/periods'
import { type CountedBasis, countBasis } from './count-basis.ts'
import { contentOf } from './tables/model.ts'
import { allPublications, type PublicationRow } from './store.ts'
import { type Basis, readBasis } from './tables/basis.ts'
import { readProtection, type StoredProtection } from './tables/protection.ts'

/** What is to be published: a report of a half-year, or an extract of the last report of one. */
export interface Asked {
  readonly kind: 'report' | 'extract'
  /** The half-year, as '2026-04'. */
  readonly half: string
}

/** What a publication is made of: the counts, and everything published before. */
export interface Gathered {
  readonly period: Period
  /** Every publication, the oldest first, and what is hidden in each. */
  readonly all: readonly PublicationRow[]
  readonly history: readonly StoredProtection[]
  /** The report that an extract is made of. */
  readonly source: PublicationRow | undefined
  /** Its last edition, of which this would be a revision. */
  readonly before: PublicationRow | undefined
  readonly counted: CountedBasis
  /** What its last edition was made of. */
  readonly basisBefore: Basis | undefined
}

/** Gathers what a publication is made of. Undefined for an extract of a half-year without a report. */
export async function gather(tx: Tx, { kind, half }: Asked): Promise<Gathered | undefined> {
  const period = sixMonths(half)
  if (!period) throw new RangeError(`${half} is no half-year`)
  const all = await allPublications(tx)
  const ofPeriod = all.filter(({ fromDay, toDay }) => fromDay === period.from && toDay === period.to)
  const source = kind === 'extract' ? ofPeriod.findLast((one) => one.kind === 'report') : undefined
  if (kind === 'extract' && !source) return undefined
  const before = ofPeriod.findLast((one) => one.kind === kind)
  const bases = [source, before].flatMap((one) => one?.basisId ?? [])
  const texts = await wordsOf(tx, [...all.map((one) => one.protectionId), ...bases])
  return {
    period,
    all,
    history: all.map((one) => readProtection(texts.get(one.protectionId))),
    source,
    before,
    counted: source ? frozen(source, texts.get(source.basisId)) : await countBasis(tx, period),
    basisBefore: before && readBasis(texts.get(before.basisId)),
  }
}

/** What a report was counted from, as it was kept. */
function frozen({ content }: PublicationRow, text: string | undefined): CountedBasis {
  const { countedAt, ledgerEntries } = contentOf(content)
  return { basis: readBasis(text), countedAt: new Date(countedAt), entries: ledgerEntries }
}

import { readAs } from '#lib/base/database'
import type { AuditFinding } from '#lib/base/prisma/enums'
import type { Permit } from '#lib/base/permit'
import type { ReadTwice } from '#lib/statistics/estimates/read-twice'
import { agreementInWords } from './agreement-in-words.ts'
import type { ShownFrame } from './load-audit.ts'
import { chanceLeftOf, readAgainOf, settledOf, twoReadersOf } from './readings-store.ts'
import { estimateOf, type ReadStratum, resultOf, type StratumResult } from './results.ts'

/** What an audit shows so far: each stratum against the tolerance, and the whole frame once everything is read. */
export interface AuditResults {
  readonly strata: readonly { readonly stratum: ReadStratum; readonly result: StratumResult }[]
  readonly whole: ReturnType<typeof estimateOf>
  /** What second readings by chance made of those that a first reader found right. */
  readonly again: ReadTwice
  /** How far the two readers of those agree. */
  readonly agreement: readonly string[]
}

/**
 * The results of a frame: a stratum with readings that second readings by chance speak for shows nothing before the last of these,
 * wherever in the frame it is. Held to the tolerance that its audit declared (a share between 0 and 1).
 */
export const loadResults = (
  permit: Permit<'audit.see-results'>,
  frame: ShownFrame,
  tolerance: number,
): Promise<AuditResults> =>
  readAs(permit, async (tx) => {
    const settled = await settledOf(tx, frame.id)
    const [again, left] = [await readAgainOf(tx, frame.id), await chanceLeftOf(tx, frame.id)]
    const countOf = (stratum: string, finding: AuditFinding): number =>
      sumOf(settled.filter((row) => row.stratum === stratum && row.finding === finding))
    const strata = frame.sizes.map((size) => ({
      ...size,
      found: {
        right: countOf(size.stratum, 'correct'),
        wrong: countOf(size.stratum, 'wrong'),
        cannotTell: countOf(size.stratum, 'cannot_tell'),
      },
      readOnce: sumOf(settled.filter(({ stratum, isReadOnce }) => stratum === size.stratum && isReadOnce)),
    }))
    return {
      strata: strata.map((stratum) => {
        const result = resultOf(stratum, tolerance, again)
        const isOpen = result.kind !== 'being read' && stratum.readOnce > 0 && left > 0
        return { stratum, result: isOpen ? { kind: 'being read', left } : result }
      }),
      whole: estimateOf(strata, again),
      again,
      agreement: agreementInWords(await twoReadersOf(tx, frame.id)),
    }
  })

const sumOf = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)

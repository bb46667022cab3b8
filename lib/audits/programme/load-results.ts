import { readAs } from '#lib/base/database'
import type { AuditFinding } from '#lib/base/prisma/enums'
import type { Permit } from '#lib/base/permit'
import { findingsOf } from './frames-store.ts'
import type { ShownFrame } from './load-audit.ts'
import { estimateOf, type ReadStratum, resultOf, type StratumResult } from './results.ts'

/** What an audit shows so far: each stratum against the tolerance, and the whole frame once everything is read. */
export interface AuditResults {
  readonly strata: readonly { readonly stratum: ReadStratum; readonly result: StratumResult }[]
  readonly whole: ReturnType<typeof estimateOf>
}

/** The results of a frame, held to the tolerance that its audit declared (a share between 0 and 1). */
export const loadResults = (
  permit: Permit<'audit.see-results'>,
  frame: ShownFrame,
  tolerance: number,
): Promise<AuditResults> =>
  readAs(permit, async (tx) => {
    const found = await findingsOf(tx, frame.id)
    const countOf = (stratum: string, finding: AuditFinding): number =>
      found.find((row) => row.stratum === stratum && row.finding === finding)?.count ?? 0
    const strata = frame.sizes.map((size) => ({
      ...size,
      found: {
        right: countOf(size.stratum, 'correct'),
        wrong: countOf(size.stratum, 'wrong'),
        cannotTell: countOf(size.stratum, 'cannot_tell'),
      },
    }))
    return {
      strata: strata.map((stratum) => ({ stratum, result: resultOf(stratum, tolerance) })),
      whole: estimateOf(strata),
    }
  })

import { readAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { ReadTwice } from '#lib/statistics/estimates/read-twice'
import { confidenceOfEach } from '#lib/statistics/sampling/looks'
import { declareTolerance } from '#lib/statistics/sampling/sample-verdict'
import { agreementInWords } from './agreement-in-words.ts'
import { hasEnded, type ResultAtLook, resultAtLooks } from './at-looks.ts'
import type { ShownFrame } from '../programme/load-audit.ts'
import type { DeclaredAudit, StratumSize } from '../programme/model.ts'
import {
  againOf,
  type AgainRow,
  type ClosedLook,
  chanceLeftOf,
  closedLooksOf,
  leftOf,
  linkedOf,
  type LinkedRow,
  settledOf,
  type SettledRow,
  twoReadersOf,
} from '../programme/readings-store.ts'
import { estimateOf, type LinkedReadings, type ReadStratum, resultOf } from './results.ts'

/** What an audit shows so far: each stratum against the tolerance, and the whole frame once everything is read. */
export interface AuditResults {
  readonly strata: readonly ResultAtLook[]
  readonly whole: ReturnType<typeof estimateOf>
  /** What second readings by chance made of those that a first reader found right. */
  readonly again: ReadTwice
  /** How far the two readers of those agree. */
  readonly agreement: readonly string[]
}

type Held = Pick<DeclaredAudit, 'tolerance' | 'looks'>

/**
 * The results of a frame, held to what its audit declared: the tolerance (a share between 0 and 1) and the looks. With one look a
 * stratum with readings that second readings by chance speak for shows nothing before the last of these, wherever in the frame it
 * is; with several, nothing before the look that ended it is closed.
 */
export const loadResults = (
  permit: Permit<'audit.see-results'>,
  frame: ShownFrame,
  { tolerance, looks }: Held,
): Promise<AuditResults> =>
  readAs(permit, async (tx) => {
    const read: Read = {
      settled: await settledOf(tx, frame.id),
      again: await againOf(tx, frame.id),
      linked: await linkedOf(tx, frame.id),
    }
    const closed = await closedLooksOf(tx, frame.id)
    const confidence = confidenceOfEach(looks)
    const held = declareTolerance(tolerance, confidence)
    const again = againUpTo(read.again, looks)
    const one = { chanceLeft: await chanceLeftOf(tx, frame.id), again, held }
    const several = { closed, left: await leftOf(tx, frame.id), held }
    const strata = frame.sizes.map((size) =>
      looks === 1 ? atOneLook(read, size, one) : atSeveral(read, size, several),
    )
    return {
      strata,
      whole:
        looks > 1 && !hasEnded(closed)
          ? null
          : estimateOf(
              strata.map(({ stratum }) => stratum),
              again,
              confidence,
            ),
      again,
      agreement: agreementInWords(await twoReadersOf(tx, frame.id)),
    }
  })

interface Read {
  readonly settled: readonly SettledRow[]
  readonly again: readonly AgainRow[]
  readonly linked: readonly LinkedRow[]
}

function atOneLook(
  read: Read,
  size: StratumSize,
  { chanceLeft, again, held }: { chanceLeft: number; again: ReadTwice; held: ReturnType<typeof declareTolerance> },
): ResultAtLook {
  const stratum = stratumUpTo(read, size, 1)
  const result = resultOf(stratum, held, again)
  const isOpen = result.kind !== 'being read' && stratum.readOnce > 0 && chanceLeft > 0
  return { stratum, endedAt: null, result: isOpen ? { kind: 'being read', left: chanceLeft } : result }
}

const atSeveral = (
  read: Read,
  size: StratumSize,
  { closed, left, held }: { closed: readonly ClosedLook[]; left: number; held: ReturnType<typeof declareTolerance> },
): ResultAtLook =>
  resultAtLooks(closed, {
    ...{ name: size.stratum, held, left },
    upTo: (look) => ({ stratum: stratumUpTo(read, size, look), again: againUpTo(read.again, look) }),
  })

/** What was found in a stratum up to a look. */
function stratumUpTo({ settled, linked }: Read, size: StratumSize, upTo: number): ReadStratum {
  const rows = settled.filter(({ stratum, look }) => stratum === size.stratum && look <= upTo)
  const countOf = (finding: SettledRow['finding']): number => sumOf(rows.filter((row) => row.finding === finding))
  return {
    ...size,
    found: { right: countOf('correct'), wrong: countOf('wrong'), cannotTell: countOf('cannot_tell') },
    readOnce: sumOf(rows.filter(({ isReadOnce }) => isReadOnce)),
    linked: clustersOf(linked.filter(({ stratum, look }) => stratum === size.stratum && look <= upTo)),
  }
}

/** Linked crimes that were read in several looks, each cluster once; one crime alone is linked to none. */
function clustersOf(rows: readonly LinkedRow[]): readonly LinkedReadings[] {
  const clusters = new Map<string, LinkedReadings>()
  for (const { clusterId, wrong, cannotTell, of } of rows) {
    const before = clusters.get(clusterId) ?? { wrong: 0, cannotTell: 0, of: 0 }
    clusters.set(clusterId, {
      wrong: before.wrong + wrong,
      cannotTell: before.cannotTell + cannotTell,
      of: before.of + of,
    })
  }
  return [...clusters.values()].filter(({ of }) => of > 1)
}

function againUpTo(rows: readonly AgainRow[], upTo: number): ReadTwice {
  const until = rows.filter(({ look }) => look <= upTo)
  return {
    of: until.reduce((sum, { of }) => sum + of, 0),
    overturned: until.reduce((sum, { overturned }) => sum + overturned, 0),
  }
}

const sumOf = (rows: readonly { readonly count: number }[]): number => rows.reduce((sum, { count }) => sum + count, 0)

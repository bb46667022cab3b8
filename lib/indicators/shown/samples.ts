import { stratifiedEstimate } from '#lib/statistics/estimates/stratified'
import { type Proportion, sample } from '#lib/statistics/proportions/proportion'
import { fullCountVerdict } from '#lib/statistics/sampling/readings'
import { declareTolerance, sampleVerdict } from '#lib/statistics/sampling/sample-verdict'
import { keyOfGroup, type Group, type GroupStrata, type StratumPart } from '../kinds/group.ts'
import type { SampleIndicator } from '../kinds/indicator.ts'
import type { Audited, SampleRow } from './figure.ts'

/** What drawn audits found, all together first, each stratum with its own weight. */
export function sampleRows(
  { hasTolerance }: SampleIndicator,
  groups: readonly Group[],
  found: readonly GroupStrata[],
  total: GroupStrata | undefined,
): readonly SampleRow[] {
  const rowOf = (group: Group, strata: readonly StratumPart[]): SampleRow => ({
    ...group,
    ...audited(strata),
    verdict: hasTolerance ? verdictOf(strata) : null,
  })
  return [
    rowOf({ key: 'all', name: 'All' }, total?.strata ?? []),
    ...groups.map((group) => rowOf(group, found.find(({ key }) => keyOfGroup(key) === group.key)?.strata ?? [])),
  ]
}

const sumOf = (strata: readonly StratumPart[], count: (stratum: StratumPart) => number): number =>
  strata.reduce((sum, stratum) => sum + count(stratum), 0)

function audited(strata: readonly StratumPart[]): Omit<SampleRow, 'key' | 'name' | 'verdict'> {
  const isEnough = strata.every(({ size, read }) => read >= 2 || read === size)
  return {
    held: sumOf(strata, ({ size }) => size),
    read: sumOf(strata, ({ read }) => read),
    hits: sumOf(strata, ({ hits }) => hits),
    cannotTell: sumOf(strata, ({ cannotTell }) => cannotTell),
    asRight: isEnough ? estimated(strata, ({ hits }) => hits) : null,
    asWrong: isEnough ? estimated(strata, ({ hitsAtMost }) => hitsAtMost) : null,
  }
}

/** One stratum that was sampled is a plain random sample; several are put together by their weights. */
function estimated(strata: readonly StratumPart[], hitsIn: (stratum: StratumPart) => number): Audited {
  const [only, ...others] = strata
  if (only && others.length === 0) return sampleOf(only, hitsIn(only))
  return stratifiedEstimate(strata.map((stratum) => ({ size: stratum.size, hits: hitsIn(stratum), of: stratum.read })))
}

const sampleOf = ({ read, size }: StratumPart, hits: number): Proportion => sample(hits, read, size)

const VERDICT_WORDS = {
  'above tolerance': 'above tolerance',
  'within tolerance': 'within tolerance',
  'not above tolerance': 'not above tolerance',
  'not enough evidence': 'not enough evidence',
  'depends on cannot tell': 'depends on those the record does not decide',
  none: null,
} as const

/**
 * The verdict against the tolerance: of a full count two ways, of one sampled stratum three. Where several strata were
 * sampled there is none here: each has its own on the page of its audit.
 */
function verdictOf(strata: readonly StratumPart[]): string | null {
  const [first, ...others] = strata
  if (!first || others.some(({ tolerance }) => tolerance !== first.tolerance)) return null
  const tolerance = first.tolerance / 1000
  if (strata.every(({ size, read }) => size === read)) {
    const [wrong, cannotTell] = [sumOf(strata, ({ hits }) => hits), sumOf(strata, (stratum) => stratum.cannotTell)]
    const right = sumOf(strata, ({ read }) => read) - wrong - cannotTell
    return VERDICT_WORDS[fullCountVerdict({ right, wrong, cannotTell }, tolerance).verdict]
  }
  if (others.length > 0 || first.read < 2) return null
  return ofOneStratum(first, tolerance)
}

function ofOneStratum(stratum: StratumPart, tolerance: number): string | null {
  const [asRight, asWrong] = [stratum.hits, stratum.hitsAtMost].map((hits) => {
    const drawn = sampleOf(stratum, hits)
    return drawn.kind === 'sample' ? sampleVerdict(drawn, declareTolerance(tolerance)).verdict : 'none'
  })
  return asRight === asWrong ? VERDICT_WORDS[asRight ?? 'none'] : VERDICT_WORDS['depends on cannot tell']
}

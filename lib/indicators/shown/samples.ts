import { linkedDesignEffect } from '#lib/statistics/estimates/clustered'
import { weightedUp } from '#lib/statistics/estimates/read-twice'
import { stratifiedEstimate } from '#lib/statistics/estimates/stratified'
import { sample } from '#lib/statistics/proportions/proportion'
import { bothWays, fullCountVerdict, type Readings } from '#lib/statistics/sampling/readings'
import { declareTolerance, sampleVerdict } from '#lib/statistics/sampling/sample-verdict'
import { keyOfGroup, type Group, type GroupStrata, type StratumPart } from '../kinds/group.ts'
import type { SampleIndicator } from '../kinds/indicator.ts'
import type { Audited, SampleRow } from './figure.ts'

/** A stratum as it is reckoned with: what second readings by chance overturned is weighted up to those read once. */
interface Read {
  readonly size: number
  readonly read: number
  readonly found: Readings
  /** What the readings themselves came to, and those of linked crimes among them. */
  readonly plain: Readings
  readonly linked: readonly Readings[]
  readonly tolerance: number
}

/** What drawn audits found, all together first, each stratum with its own weight. */
export function sampleRows(
  indicator: SampleIndicator,
  groups: readonly Group[],
  found: readonly GroupStrata[],
  total: GroupStrata | undefined,
): readonly SampleRow[] {
  const rowOf = (group: Group, strata: readonly StratumPart[]): SampleRow => ({
    ...group,
    ...audited(strata, indicator),
    verdict: indicator.hasTolerance ? verdictOf(strata.map(asRead)) : null,
  })
  return [
    rowOf({ key: 'all', name: 'All' }, total?.strata ?? []),
    ...groups.map((group) => rowOf(group, found.find(({ key }) => keyOfGroup(key) === group.key)?.strata ?? [])),
  ]
}

function asRead({ size, right, wrong, cannotTell, readOnce, again, linked, tolerance }: StratumPart): Read {
  const plain = { right, wrong, cannotTell }
  return {
    ...{ size, plain, tolerance },
    read: right + wrong + cannotTell,
    found: weightedUp(plain, readOnce, again),
    linked: linked.map((each) => ({ ...each, right: each.of - each.wrong - each.cannotTell })),
  }
}

const sumOf = <T>(strata: readonly T[], count: (stratum: T) => number): number =>
  strata.reduce((sum, stratum) => sum + count(stratum), 0)

function audited(
  parts: readonly StratumPart[],
  { finding }: SampleIndicator,
): Omit<SampleRow, 'key' | 'name' | 'verdict'> {
  const strata = parts.map(asRead)
  const isEnough = strata.every(({ size, read }) => read >= 2 || read === size)
  const estimates = (hitsIn: (found: Readings) => number) => (isEnough ? estimated(strata, hitsIn) : null)
  const undecided = estimates(({ cannotTell }) => cannotTell)
  const isOfWrong = finding === 'wrong'
  return {
    held: sumOf(parts, ({ size }) => size),
    read: sumOf(strata, ({ read }) => read),
    hits: sumOf(parts, ({ wrong, cannotTell }) => (isOfWrong ? wrong : cannotTell)),
    cannotTell: sumOf(strata, ({ found }) => found.cannotTell),
    asRight: isOfWrong ? estimates((found) => bothWays(found).asRight.hits) : undecided,
    asWrong: isOfWrong ? estimates((found) => bothWays(found).asWrong.hits) : undecided,
  }
}

/** One stratum that was sampled is a plain random sample, unless crimes of it are linked; several are put together by their weights. */
function estimated(strata: readonly Read[], hitsIn: (found: Readings) => number): Audited {
  const parts = strata.map((stratum) => ({
    size: stratum.size,
    hits: hitsIn(stratum.found),
    of: stratum.read,
    designEffect: designEffectOf(stratum, hitsIn),
  }))
  const [only, ...others] = parts
  if (only && others.length === 0 && only.designEffect === 1) return sample(only.hits, only.of, only.size)
  return stratifiedEstimate(parts)
}

const designEffectOf = ({ plain, linked, read }: Read, hitsIn: (found: Readings) => number): number =>
  linked.length === 0
    ? 1
    : linkedDesignEffect(
        linked.map((each) => ({ hits: hitsIn(each), of: each.right + each.wrong + each.cannotTell })),
        { hits: hitsIn(plain), of: read },
      )

const DEPENDS = 'depends on those the record does not decide'

/**
 * The verdict against the tolerance: of a full count two ways, of one sampled stratum three. Where several strata were
 * sampled there is none here: each has its own on the page of its audit.
 */
function verdictOf(strata: readonly Read[]): string | null {
  const [first, ...others] = strata
  if (!first || others.some(({ tolerance }) => tolerance !== first.tolerance)) return null
  const tolerance = first.tolerance / 1000
  if (strata.every(({ size, read }) => size === read)) {
    const ofAll = (count: keyof Readings) => sumOf(strata, ({ found }) => found[count])
    const all = { right: ofAll('right'), wrong: ofAll('wrong'), cannotTell: ofAll('cannotTell') }
    const { verdict } = fullCountVerdict(all, tolerance)
    return verdict === 'none' ? null : verdict === 'depends on cannot tell' ? DEPENDS : verdict
  }
  return others.length > 0 || first.read < 2 ? null : ofOneStratum(first, tolerance)
}

function ofOneStratum({ found, read, size }: Read, tolerance: number): string | null {
  const verdictOn = (hits: number) => {
    const drawn = sample(hits, read, size)
    return drawn.kind === 'sample' ? sampleVerdict(drawn, declareTolerance(tolerance)).verdict : null
  }
  const { asRight, asWrong } = bothWays(found)
  const [lowest, highest] = [verdictOn(asRight.hits), verdictOn(asWrong.hits)]
  return lowest === highest ? lowest : DEPENDS
}

import { groups } from '../linear/groups.ts'
import type { Affine } from '../linear/known.ts'

/** What the published rules say of the counts of one hidden block: one at least is from 1 to 4, or none is. */
export interface Rule {
  readonly counts: readonly Affine[]
  readonly primary: 'some' | 'none'
}

/** A count of which is asked how many values it can have. */
export interface Asked {
  readonly count: Affine
  /** The entries it is, or that it can be worked out from. */
  readonly entries: readonly number[]
  /** A hidden cell must always keep its values; what lies between shown cells, only where it may be from 1 to 4. */
  readonly isHidden: boolean
}

/** Free unknowns with all that depends on them; each other part can be filled in without regard to it. */
export interface Part {
  readonly free: readonly number[]
  readonly unknowns: readonly Affine[]
  readonly rules: readonly Rule[]
  readonly asked: readonly Asked[]
}

/** Takes a question apart where nothing ties its free unknowns together. */
export const partsOf = ({ free, unknowns, rules, asked }: Part): readonly Part[] => {
  const places = new Map(free.map((one, at) => [one, at]))
  const placesIn = (counts: readonly Affine[]) =>
    counts.flatMap(({ terms }) => [...terms.keys()].map((one) => places.get(one) ?? 0))
  const tied = [
    ...unknowns.map((unknown) => placesIn([unknown])),
    ...rules.map(({ counts }) => placesIn(counts)),
    ...asked.map(({ count }) => placesIn([count])),
  ]
  const numbers = groups(
    free.length,
    tied.flatMap((own) => own.slice(1).map((at) => [own[0] ?? 0, at] as const)),
  )
  const numberOf = (counts: readonly Affine[]) => numbers[placesIn(counts)[0] ?? -1]
  const byNumber = {
    free: Map.groupBy(free, (_, at) => numbers[at]),
    unknowns: Map.groupBy(unknowns, (unknown) => numberOf([unknown])),
    rules: Map.groupBy(rules, ({ counts }) => numberOf(counts)),
    asked: Map.groupBy(asked, ({ count }) => numberOf([count])),
  }
  return [...new Set(numbers)].map((number) => ({
    free: byNumber.free.get(number) ?? [],
    unknowns: byNumber.unknowns.get(number) ?? [],
    rules: byNumber.rules.get(number) ?? [],
    asked: byNumber.asked.get(number) ?? [],
  }))
}

import { countInWords } from '#lib/statistics/model'
import { fewestCrossingsByChance, longestRunByChance, type Runs, runsAround } from '#lib/statistics/charts/run-rules'

const middle = (values: readonly number[]): number => {
  const ordered = values.toSorted((left, right) => left - right)
  const half = ordered.length / 2
  return ((ordered[Math.ceil(half) - 1] ?? 0) + (ordered[Math.floor(half)] ?? 0)) / 2
}

/** What the run rules say of a series in the order of time, as a sentence. */
export function runsInWords(values: readonly number[]): string {
  const runs = runsAround(values, middle(values))
  if (runs === null) return 'Too few months differ from the median for the run rules.'
  if (!runs.isShift) return `Run rules: no lasting change (${counted(runs)}).`
  return `Run rules: a lasting change that chance does not explain (${counted(runs)}).`
}

const counted = ({ useful, longestRun, crossings }: Runs): string =>
  `longest run on one side of the median ${countInWords(longestRun)} months, by chance at most ${countInWords(longestRunByChance(useful))}; ` +
  `median crossed ${countInWords(crossings)} times, by chance at least ${countInWords(fewestCrossingsByChance(useful))}`

import fs from 'node:fs'
import path from 'node:path'

/** A test by its file and its place in it, since tests of a list share their name. */
export interface Placed {
  readonly file: string
  readonly place: number
  readonly name: string
  readonly isLast: boolean
}

/** A test as it was run without any mutant: how long it and loading its file took, and the mutants that it passes. */
export interface Known {
  readonly test: Placed
  readonly key: string
  readonly ms: number
  readonly loading: number
  readonly passes: ReadonlySet<string>
}

const fileIn = (folder: string): string => path.join(folder, '.known-tests.json')

/**
 * Keeps what the run without mutants found, in the folder of the copy that is mutated. A mutant that never ends takes its process
 * with it, and Stryker begins another one without running the tests unmutated again: that one knows no test otherwise, and
 * every mutant after it would count as passed by none.
 */
export function keepKnown(folder: string, known: readonly Known[]): void {
  fs.writeFileSync(fileIn(folder), JSON.stringify(known.map((each) => ({ ...each, passes: [...each.passes] }))))
}

/** What was kept in a folder; none where nothing was, as before the run without mutants. */
export function keptIn(folder: string): Known[] {
  if (!fs.existsSync(fileIn(folder))) return []
  const kept = JSON.parse(fs.readFileSync(fileIn(folder), 'utf8')) as (Omit<Known, 'passes'> & { passes: string[] })[]
  return kept.map((each) => ({ ...each, passes: new Set(each.passes) }))
}

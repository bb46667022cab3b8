import fs from 'node:fs'

/** What became of one changed fact: the test that went red, or that none did. */
export interface FactResult {
  readonly fact: string
  readonly redTest: string | null
  /** Whether any test has the maker make it. */
  readonly isMade: boolean
  readonly files: number
  readonly seconds: number
}

/** A run that was begun: with its seed, which settles the order, and what it has found so far. */
export interface Progress {
  readonly seed: number
  readonly results: FactResult[]
}

/** The run of this seed as far as it came; a new one where there is none. */
export function progressOf(file: string, seed: number | undefined): Progress {
  const kept = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Progress) : undefined
  if (kept && (seed === undefined || kept.seed === seed)) return kept
  return { seed: seed ?? Date.now() % 1_000_000, results: [] }
}

export const keep = (file: string, progress: Progress): void => {
  fs.writeFileSync(file, JSON.stringify(progress, null, 2))
}

/** The next whole run begins anew. */
export const finish = (file: string): void => {
  fs.rmSync(file, { force: true })
}

/** The same order for the same seed: by a small generator of its own, since Math.random takes none. */
export function inOrderOf<T>(seed: number, things: readonly T[]): T[] {
  let state = seed
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  return things
    .map((thing) => ({ thing, at: next() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ thing }) => thing)
}

const without = ({ isMade, files }: FactResult): string =>
  isMade ? `by none of ${String(files)} test files` : 'no test has it made'

const line = (result: FactResult): string => {
  const { fact, redTest, seconds } = result
  return `${redTest === null ? 'NOT NOTICED' : 'noticed    '} ${String(seconds).padStart(4)} s ${fact.padEnd(52)} ${redTest ?? without(result)}`
}

/** Each changed fact with the test that went red for it, those that nobody noticed last. */
export const table = (results: readonly FactResult[]): string =>
  results
    .toSorted(
      (result, other) =>
        Number(result.redTest === null) - Number(other.redTest === null) || result.fact.localeCompare(other.fact),
    )
    .map(line)
    .join('\n')

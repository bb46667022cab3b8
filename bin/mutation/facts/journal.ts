import fs from 'node:fs'

/** How much a change turns: the verdict of a case or what bars it, or only a word of what is shown. */
export type Turn = 'verdict' | 'words'

/** A fact and its other values that would have been judged otherwise in one test, those that turn most first. */
export type Turned = Readonly<Record<string, readonly (readonly [other: number, turn: Turn])[]>>

/** What a fact was found to be in one test; two values show that it varies, so no more are kept. */
export type Values = Readonly<Record<string, readonly string[]>>

const ORDER = { verdict: 0, words: 1 } as const

/** Other values of a fact, those that turn most first. */
export const mostFirst = (others: Iterable<readonly [number, Turn]>): (readonly [number, Turn])[] =>
  [...others].toSorted(([, left], [, right]) => ORDER[left] - ORDER[right])

/** What a run writes down as it goes, line by line, so that it can be stopped and gone on with. */
export type Entry =
  | { readonly kind: 'begun'; readonly seed: number }
  /** A test that makes facts, unchanged. */
  | {
      readonly kind: 'test'
      readonly file: string
      readonly test: string
      readonly met: readonly string[]
      readonly turned: Turned
      readonly values: Values
    }
  /** A fact was changed and the test still passed. */
  | { readonly kind: 'passed'; readonly fact: string; readonly other: number }
  | { readonly kind: 'noticed'; readonly fact: string; readonly test: string }
  /** A test that does not pass twice in one database, so that nothing is changed in it there. */
  | { readonly kind: 'once only'; readonly file: string; readonly test: string }
  | { readonly kind: 'file'; readonly file: string }

type Of<Kind extends Entry['kind']> = Extract<Entry, { kind: Kind }>

export const write = (journal: string, entry: Entry): void => {
  fs.appendFileSync(journal, `${JSON.stringify(entry)}\n`)
}

/** All entries of a kind, in the order in which they were written. */
export function entriesOf<Kind extends Entry['kind']>(journal: string, kind: Kind): readonly Of<Kind>[] {
  if (!fs.existsSync(journal)) return []
  const lines = fs.readFileSync(journal, 'utf8').split('\n')
  const entries = lines.filter((line) => line.startsWith(`{"kind":"${kind}"`)).map((line) => JSON.parse(line) as Entry)
  return entries.filter((entry): entry is Of<Kind> => entry.kind === kind)
}

/** The facts that were the same in every test, each with what it always was: nothing shows that they are found. */
export function neverOtherwise(tests: readonly { readonly values: Values }[]): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>()
  for (const { values } of tests)
    for (const [fact, found] of Object.entries(values)) all.set(fact, new Set([...(all.get(fact) ?? []), ...found]))
  return new Map(
    [...all].flatMap(([fact, [value, ...others]]) => (value && others.length === 0 ? [[fact, value]] : [])),
  )
}

/** The facts that a test has noticed so far. */
export const noticedFacts = (journal: string): ReadonlySet<string> =>
  new Set(entriesOf(journal, 'noticed').map(({ fact }) => fact))

/** The seed of the run that this journal is of: gone on with where it is the same or none is wanted, else begun anew. */
export function seedOf(journal: string, wanted: number | undefined): number {
  const begun = entriesOf(journal, 'begun').at(0)
  if (begun && (wanted === undefined || wanted === begun.seed)) return begun.seed
  fs.rmSync(journal, { force: true })
  const seed = wanted ?? Date.now() % 1_000_000
  write(journal, { kind: 'begun', seed })
  return seed
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

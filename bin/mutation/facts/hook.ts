import { expect, inject } from 'vitest'
import { assessCase, reservationOf } from '#lib/cancellations/rules/assess-request'
import type { Facts } from '#lib/counting-rules/model'
import { type Changed, changesOf, valuesOf, withChanged } from './changes.ts'
import { mostFirst, type Turn, type Turned, type Values } from './journal.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    journal: string
    seed: number
    /** Only what the facts are is wanted: nothing is changed. */
    valuesOnly: boolean
    /** The fact changed in this whole run, and to which other value in which file; none where tests are changed in place. */
    change: { readonly path: string; readonly others: Readonly<Record<string, number>> } | undefined
  }
}

/** What the facts made in a test are passed through. */
export interface FactsWorld {
  /** Writes down, until `recorded`, which facts are made and on which of them something turns. */
  record(): void
  recorded(): { readonly met: readonly string[]; readonly turned: Turned; readonly values: Values }
  change(change: Changed | undefined): void
}

const world: typeof globalThis & { changeFacts?: (facts: Facts) => Facts; facts?: FactsWorld } = globalThis

/** All that people are shown of a case because of its facts: the findings with their words, and for whom it waits. */
function judged(facts: Facts): { readonly verdict: string; readonly words: string } {
  try {
    const { verdict, findings, reasonsWanted } = assessCase(facts)
    const bars = findings.filter((finding) => finding.bars).map(({ check }) => check)
    return {
      verdict: JSON.stringify([verdict, bars]),
      words: JSON.stringify([findings, reasonsWanted, reservationOf(facts)]),
    }
  } catch (error) {
    return { verdict: String(error), words: String(error) }
  }
}

function turnBetween(asMade: ReturnType<typeof judged>, otherwise: ReturnType<typeof judged>): Turn | undefined {
  if (asMade.verdict !== otherwise.verdict) return 'verdict'
  return asMade.words === otherwise.words ? undefined : 'words'
}

let turned: Map<string, Map<number, Turn>> | undefined
let met = new Set<string>()
const values = new Map<string, Set<string>>()
let changing: Changed | undefined

function note(facts: Facts, into: Map<string, Map<number, Turn>>): void {
  for (const [path, found] of valuesOf(facts))
    values.set(path, new Set([...(values.get(path) ?? []), ...found].slice(0, 2)))
  if (inject('valuesOnly')) return
  const asMade = judged(facts)
  for (const { path, other } of changesOf(facts)) {
    met.add(path)
    const others = into.get(path) ?? new Map<number, Turn>()
    if (others.get(other) === 'verdict') continue
    const turn = turnBetween(asMade, judged(withChanged(facts, { path, other })))
    if (turn) into.set(path, others.set(other, turn))
  }
}

world.facts = {
  record() {
    turned = new Map()
    met = new Set()
    values.clear()
  },
  recorded() {
    const found = [...(turned ?? [])].map(([fact, others]) => [fact, mostFirst(others)] as const)
    turned = undefined
    return {
      met: [...met],
      turned: Object.fromEntries(found),
      values: Object.fromEntries([...values].map(([fact, each]) => [fact, [...each]])),
    }
  },
  change(change) {
    changing = change
  },
}

const wholeRun = inject('change')

world.changeFacts = (facts) => {
  if (turned) note(facts, turned)
  const other = wholeRun?.others[expect.getState().testPath ?? '']
  if (wholeRun && other !== undefined) return withChanged(facts, { path: wholeRun.path, other })
  return changing ? withChanged(facts, changing) : facts
}

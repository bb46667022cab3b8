import fs from 'node:fs'
import { afterAll, expect, inject } from 'vitest'
import { assessCase, reservationOf } from '#lib/cancellations/rules/assess-request'
import type { Facts } from '#lib/counting-rules/model'
import { changesOf, withChanged } from './changes.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The fact changed in this run, and to which other value in which file; none where the run only writes down coverage. */
    change: { readonly path: string; readonly others: Readonly<Record<string, number>> } | undefined
    coverage: string
  }
}

/** How much of a judgement a change turns: its verdict or what bars it, or only a word of it. */
const VERDICT = 2
const WORDS_ONLY = 1

const world: typeof globalThis & { changeFacts?: (facts: Facts) => Facts } = globalThis

const change = inject('change')
const turned = new Map<string, Map<number, number>>()
const met = new Set<string>()
const begun = Date.now()

/** All that people are shown of a case because of its facts: the findings with their words, and for whom it waits. */
function judged(facts: Facts): { readonly verdict: string; readonly all: string } {
  try {
    const { verdict, findings, reasonsWanted } = assessCase(facts)
    const bars = findings.filter((finding) => finding.bars).map(({ check }) => check)
    return {
      verdict: JSON.stringify([verdict, bars]),
      all: JSON.stringify([findings, reasonsWanted, reservationOf(facts)]),
    }
  } catch (error) {
    return { verdict: String(error), all: String(error) }
  }
}

const weightOf = (asMade: ReturnType<typeof judged>, otherwise: ReturnType<typeof judged>): number => {
  if (asMade.verdict !== otherwise.verdict) return VERDICT
  return asMade.all === otherwise.all ? 0 : WORDS_ONLY
}

/** Which facts would have been judged otherwise, had they been otherwise: only this file's tests can notice those. */
function noted(facts: Facts): Facts {
  const asMade = judged(facts)
  for (const change of changesOf(facts)) {
    met.add(change.path)
    const others = turned.get(change.path) ?? new Map<number, number>()
    const before = others.get(change.other) ?? 0
    if (before >= VERDICT) continue
    const weight = weightOf(asMade, judged(withChanged(facts, change)))
    if (weight > before) turned.set(change.path, others.set(change.other, weight))
  }
  return facts
}

function changed(facts: Facts): Facts {
  if (change === undefined) return noted(facts)
  const other = change.others[expect.getState().testPath ?? '']
  if (other === undefined) throw new Error(`the run says no other value of ${change.path} for this file`)
  return withChanged(facts, { path: change.path, other })
}

world.changeFacts = changed

afterAll(() => {
  if (change !== undefined) return
  const file = expect.getState().testPath
  const others = [...turned].map(([fact, weights]) => [fact, [...weights]] as const)
  const line = { file, tookMs: Date.now() - begun, met: [...met], turned: Object.fromEntries(others) }
  fs.appendFileSync(inject('coverage'), `${JSON.stringify(line)}\n`)
})

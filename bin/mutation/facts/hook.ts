import fs from 'node:fs'
import { afterAll, expect, inject } from 'vitest'
import { assessCase } from '#lib/cancellations/rules/assess-request'
import type { Facts } from '#lib/counting-rules/model'
import { type Changed, changesOf, withChanged } from './changes.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The change of a fact in this run; none where the run only writes down which facts matter to whom. */
    change: Changed | undefined
    coverage: string
  }
}

const world: typeof globalThis & { changeFacts?: (facts: Facts) => Facts } = globalThis

const changed = inject('change')
const noticed = new Map<string, number>()
const met = new Set<string>()

const judgements = (facts: Facts): string => {
  try {
    return JSON.stringify(assessCase(facts).findings.map(({ check, result, weight }) => [check, result, weight]))
  } catch (error) {
    return String(error)
  }
}

/** Which facts would have been judged otherwise, had they been otherwise: only this file's tests can notice those. */
function noted(facts: Facts): Facts {
  const asMade = judgements(facts)
  for (const change of changesOf(facts)) {
    met.add(change.path)
    if (!noticed.has(change.path) && judgements(withChanged(facts, change)) !== asMade)
      noticed.set(change.path, change.other)
  }
  return facts
}

world.changeFacts = (facts) => (changed === undefined ? noted(facts) : withChanged(facts, changed))

afterAll(() => {
  const file = expect.getState().testPath
  if (changed === undefined && met.size > 0)
    fs.appendFileSync(
      inject('coverage'),
      `${JSON.stringify({ file, met: [...met], noticed: Object.fromEntries(noticed) })}\n`,
    )
})

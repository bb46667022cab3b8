import path from 'node:path'
import type { Reporter, TestSpecification, Vitest } from 'vitest/node'
import { root } from '../../tools/paths.ts'
import { entriesOf, mostFirst, type Turn } from './journal.ts'
import { hasNoticed, isAboutFacts } from './noticed.ts'

const watched: { vitest?: Vitest | undefined; red: string | null } = { red: null }

/** Stops a run at the first test that notices the change, and keeps its name. */
export const watchForRed: Reporter = {
  onTestCaseResult(test) {
    const { state, errors } = test.result()
    if (watched.vitest === undefined || watched.red !== null || state !== 'failed' || isAboutFacts(test.fullName))
      return
    if (!errors.every(hasNoticed)) return
    watched.red = `${path.relative(root, test.module.moduleId)}: ${test.fullName}`
    void watched.vitest.cancelCurrentRun('test-failure')
  },
}

/** The other values of a fact that turn something in a file, those that turn most first. */
function othersIn(journal: string, file: string, fact: string): readonly number[] {
  const turned = entriesOf(journal, 'test').flatMap((entry) => (entry.file === file ? (entry.turned[fact] ?? []) : []))
  const most = new Map<number, Turn>()
  for (const [other, turn] of turned) if (most.get(other) !== 'verdict') most.set(other, turn)
  return mostFirst(most).map(([other]) => other)
}

/** Runs each file in which a fact turns something with it changed from the first test on; answers the test that goes red. */
export async function redTestFor(
  vitest: Vitest,
  journal: string,
  fact: string,
  specifications: readonly TestSpecification[],
): Promise<string | null> {
  const candidates = specifications
    .map((specification) => ({ specification, others: othersIn(journal, specification.moduleId, fact) }))
    .filter(({ others }) => others.length > 0)
  const rounds = Math.max(0, ...candidates.map(({ others }) => others.length))
  for (let round = 0; round < rounds; round++) {
    const now = candidates.filter(({ others }) => others[round] !== undefined)
    const others = Object.fromEntries(now.map((each) => [each.specification.moduleId, each.others[round] ?? 0]))
    vitest.provide('change', { path: fact, others })
    Object.assign(watched, { vitest, red: null })
    await vitest.runTestSpecifications(now.map(({ specification }) => specification))
    watched.vitest = undefined
    if (watched.red !== null) return watched.red
  }
  return null
}

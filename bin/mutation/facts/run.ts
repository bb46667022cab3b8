import fs from 'node:fs'
import path from 'node:path'
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node'
import { cacheFolder, root } from '../../tools/paths.ts'
import { redTestFor, watchForRed } from './by-itself.ts'
import { factPaths } from './changes.ts'
import { entriesOf, inOrderOf, neverOtherwise, noticedFacts, seedOf, write } from './journal.ts'
import { factsChanged } from './plugin.ts'

/** The tests in which facts are made. */
const TESTS = ['lib/cancellations/**/*.db.test.ts', 'lib/victims/**/*.db.test.ts']

/**
 * In the first, who may decide is compared with the same facts, so it would notice nothing; the others do anything in any
 * order and would notice that less came of it, which is no finding.
 */
const NOT_THESE = ['**/bars-to-deciding.db.test.ts', '**/request-lifecycle.db.test.ts', '**/races.db.test.ts']

const JOURNAL = path.join(cacheFolder, 'facts-changed.jsonl')
const JOURNAL_OF_VALUES = path.join(cacheFolder, 'facts-values.jsonl')
const JOURNAL_OF_NAMED = path.join(cacheFolder, 'facts-named.jsonl')

const vitestOf = (): Promise<Vitest> =>
  createVitest(
    {
      config: false,
      root,
      watch: false,
      include: TESTS,
      exclude: [...NOT_THESE, 'node_modules/**'],
      pool: 'forks',
      isolate: false,
      maxWorkers: 2,
      globalSetup: 'bin/testing/database-server.ts',
      setupFiles: ['bin/mutation/facts/hook.ts'],
      runner: 'bin/mutation/facts/in-place.ts',
      testTimeout: 120_000,
      hookTimeout: 120_000,
      reporters: [watchForRed],
    },
    { plugins: [factsChanged()] },
  )

const redIn = (modules: readonly TestModule[]): string[] =>
  modules.flatMap((module) => {
    const failed = [...module.children.allTests('failed')].map((test) => `${module.moduleId}: ${test.fullName}`)
    return failed.length === 0 && module.state() === 'failed' ? [module.moduleId] : failed
  })

const secondsSince = (begun: number): number => Math.round((Date.now() - begun) / 1000)

const AT_ONCE = 4

/** Runs the test files, a few at once, each test with the facts changed in place; those that were done before are left out. */
async function changeInPlace(vitest: Vitest, journal: string, specifications: TestSpecification[]): Promise<void> {
  vitest.provide('change', undefined)
  const done = new Set(entriesOf(journal, 'file').map(({ file }) => file))
  const left = specifications.filter(({ moduleId }) => !done.has(moduleId))
  for (let first = 0; first < left.length; first += AT_ONCE) {
    const begun = Date.now()
    const some = left.slice(first, first + AT_ONCE)
    const { testModules } = await vitest.runTestSpecifications(some)
    const red = redIn(testModules)
    if (red.length > 0) throw new Error(`Red before any fact was changed: ${red.join('; ')}`)
    for (const { moduleId } of some) write(journal, { kind: 'file', file: moduleId })
    const noticed = noticedFacts(journal).size
    const files = Math.min(first + AT_ONCE, left.length) + done.size
    console.log(`${String(files)} files, ${String(noticed)} facts noticed; ${String(secondsSince(begun))} seconds.`)
  }
}

interface Found {
  readonly noticed: readonly string[]
  readonly unnoticed: readonly string[]
}

async function changeAll(
  vitest: Vitest,
  { journal, seed }: { journal: string; seed: number },
  named: readonly string[],
): Promise<Found> {
  const [places, only] = [named.filter((name) => name.includes('/')), named.filter((name) => !name.includes('/'))]
  const specifications = inOrderOf(
    seed,
    (await vitest.globTestSpecifications(places)).toSorted((a, b) => a.moduleId.localeCompare(b.moduleId)),
  )
  await changeInPlace(vitest, journal, specifications)
  const met = entriesOf(journal, 'test').flatMap((entry) => entry.met)
  if (met.length === 0) throw new Error('No test made a fact: is the maker of facts changed at all?')
  const isWanted = (fact: string) => only.length === 0 || only.some((begin) => fact.startsWith(begin))
  const facts = [...new Set([...factPaths(), ...met])].filter(isWanted).toSorted()
  const before = noticedFacts(journal)
  for (const fact of facts.filter((each) => !before.has(each))) {
    const test = await redTestFor(vitest, journal, fact, specifications)
    if (test !== null) write(journal, { kind: 'noticed', fact, test })
    console.log(`${fact}: ${test ?? (met.includes(fact) ? 'noticed by no test' : 'made by no test')}`)
  }
  const noticed = noticedFacts(journal)
  return { noticed: facts.filter((fact) => noticed.has(fact)), unnoticed: facts.filter((fact) => !noticed.has(fact)) }
}

const table = (journal: string, { noticed, unnoticed }: Found): string => {
  const tests = new Map(entriesOf(journal, 'noticed').map(({ fact, test }) => [fact, path.relative(root, test)]))
  return [
    ...noticed.map((fact) => `noticed     ${fact.padEnd(60)} ${tests.get(fact) ?? ''}`),
    ...unnoticed.map((fact) => `NOT NOTICED ${fact}`),
  ].join('\n')
}

/**
 * Changes each fact the maker makes, one at a time, and runs the tests whose findings turn on it, up to the first that goes
 * red: first within a run of the tests, and what nobody has noticed there once more by itself. `named`: facts that begin so,
 * and with a slash the places of tests, to ask no others. A whole run that was cut off is gone on with; MUTANTS_SEED begins
 * one of that seed, which settles the order. Answers how many facts a test noticed, and how many none did.
 */
export async function changeFacts(named: readonly string[] = []): Promise<{ noticed: number; unnoticed: number }> {
  const begun = Date.now()
  const journal = named.length === 0 ? JOURNAL : JOURNAL_OF_NAMED
  if (named.length > 0) fs.rmSync(journal, { force: true })
  const seed = seedOf(journal, process.env.MUTANTS_SEED === undefined ? undefined : Number(process.env.MUTANTS_SEED))
  console.log(`Seed ${String(seed)}; ${String(entriesOf(journal, 'file').length)} test files were run before.`)
  const vitest = await vitestOf()
  try {
    vitest.provide('journal', journal)
    vitest.provide('seed', seed)
    vitest.provide('valuesOnly', false)
    const found = await changeAll(vitest, { journal, seed }, named)
    console.log(`\n${table(journal, found)}\n`)
    const counts = { noticed: found.noticed.length, unnoticed: found.unnoticed.length }
    console.log(
      `${String(counts.noticed + counts.unnoticed)} facts changed: ${String(counts.noticed)} noticed, ${counts.unnoticed === 0 ? 'none' : String(counts.unnoticed)} unnoticed; ${String(secondsSince(begun))} seconds.`,
    )
    fs.rmSync(journal, { force: true })
    return counts
  } finally {
    await vitest.close()
  }
}

/**
 * Runs the tests in which facts are made, or those of the places named, and lists each fact that is the same in all of them,
 * with what it always is. A fact that the code asserts is noticed by a test that goes red when it is changed, but it is
 * never found otherwise. Answers how many there are.
 */
export async function factsNeverOtherwise(places: readonly string[] = []): Promise<number> {
  fs.rmSync(JOURNAL_OF_VALUES, { force: true })
  const vitest = await vitestOf()
  try {
    vitest.provide('journal', JOURNAL_OF_VALUES)
    vitest.provide('seed', 0)
    vitest.provide('valuesOnly', true)
    await changeInPlace(vitest, JOURNAL_OF_VALUES, await vitest.globTestSpecifications([...places]))
    const tests = entriesOf(JOURNAL_OF_VALUES, 'test')
    if (tests.length === 0) throw new Error('No test made a fact: is the maker of facts changed at all?')
    const never = [...neverOtherwise(tests)].toSorted(([left], [right]) => left.localeCompare(right))
    for (const [fact, value] of never) console.log(`ALWAYS ${value.padEnd(12)} ${fact}`)
    console.log(`${String(never.length)} facts are never otherwise.`)
    return never.length
  } finally {
    await vitest.close()
  }
}

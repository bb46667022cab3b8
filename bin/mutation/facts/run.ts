import fs from 'node:fs'
import path from 'node:path'
import { createVitest, type TestModule, type TestSpecification, type Vitest } from 'vitest/node'
import { cacheFolder, root } from '../../tools/paths.ts'
import { factsChanged } from './plugin.ts'
import { inOrderOf, keep, type Progress, progressOf, table } from './progress.ts'

/** The tests in which facts are made. Who may decide is compared there with the same facts, so it would notice nothing. */
const TESTS = ['lib/cancellations/**/*.db.test.ts', 'lib/victims/**/*.db.test.ts']
const NOT_THESE = ['**/bars-to-deciding.db.test.ts']

/** Tests that look at the facts as they were saved: that a fact is another there is no finding, no refusal and no page. */
const ABOUT_FACTS = /saved with the facts/

const COVERAGE = path.join(cacheFolder, 'facts-coverage.jsonl')
const PROGRESS = path.join(cacheFolder, 'facts-changed.json')

const vitestOf = (): Promise<Vitest> =>
  createVitest(
    {
      config: false,
      root,
      watch: false,
      include: TESTS,
      exclude: [...NOT_THESE, 'node_modules/**'],
      pool: 'forks',
      isolate: true,
      maxWorkers: 2,
      bail: 1,
      globalSetup: 'bin/testing/database-server.ts',
      setupFiles: ['bin/mutation/facts/hook.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      reporters: [{}],
    },
    { plugins: [factsChanged()] },
  )

interface Covered {
  readonly file: string
  readonly met: readonly string[]
  /** Which other value of it a finding turns on. */
  readonly noticed: Readonly<Record<string, number>>
}

/** Which facts each test file makes, and which of them were judged otherwise if they were otherwise. */
async function coverageOf(vitest: Vitest, specifications: TestSpecification[]): Promise<readonly Covered[]> {
  if (!fs.existsSync(COVERAGE)) {
    fs.rmSync(`${COVERAGE}.part`, { force: true })
    const { testModules } = await vitest.runTestSpecifications(specifications)
    const red = redTests(testModules)
    if (red.length > 0) throw new Error(`Red before any fact was changed: ${red.join('; ')}`)
    if (!fs.existsSync(`${COVERAGE}.part`))
      throw new Error('No test made a fact: is the maker of facts changed at all?')
    fs.renameSync(`${COVERAGE}.part`, COVERAGE)
  }
  const lines = fs.readFileSync(COVERAGE, 'utf8').trim().split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Covered)
}

const redTests = (modules: readonly TestModule[]): string[] =>
  modules.flatMap((module) => {
    const failed = [...module.children.allTests('failed')].map((test) => test.fullName)
    const own = failed.length === 0 && module.state() === 'failed' ? ['before its tests'] : failed
    return own
      .filter((name) => !ABOUT_FACTS.test(name))
      .map((name) => `${path.relative(root, module.moduleId)}: ${name}`)
  })

/** The first test that goes red once a fact is changed, asked of one file after the other. */
async function redTestFor(
  vitest: Vitest,
  path: string,
  specifications: readonly (readonly [TestSpecification, number])[],
): Promise<string | null> {
  for (const [specification, other] of specifications) {
    vitest.provide('change', { path, other })
    const { testModules } = await vitest.runTestSpecifications([specification])
    const [red] = redTests(testModules)
    if (red !== undefined) return red
  }
  return null
}

const sizeOf = ({ moduleId }: TestSpecification): number => fs.statSync(moduleId).size

async function changeAll(vitest: Vitest, progress: Progress, named: readonly string[]): Promise<void> {
  const [places, only] = [named.filter((name) => name.includes('/')), named.filter((name) => !name.includes('/'))]
  const specifications = await vitest.globTestSpecifications(places)
  const coverage = await coverageOf(vitest, specifications)
  const facts = [...new Set(coverage.flatMap(({ met }) => met))].toSorted()
  const wanted = only.length === 0 ? facts : facts.filter((fact) => only.some((begin) => fact.startsWith(begin)))
  const done = new Set(progress.results.map(({ fact }) => fact))
  for (const fact of inOrderOf(progress.seed, wanted).filter((each) => !done.has(each))) {
    const others = new Map(
      coverage.flatMap(({ file, noticed }) => (noticed[fact] === undefined ? [] : [[file, noticed[fact]] as const])),
    )
    const those = specifications
      .flatMap((specification) => {
        const other = others.get(specification.moduleId)
        return other === undefined ? [] : [[specification, other] as const]
      })
      .toSorted(([left], [right]) => sizeOf(left) - sizeOf(right))
    const redTest = await redTestFor(vitest, fact, those)
    progress.results.push({ fact, redTest, files: those.length })
    keep(PROGRESS, progress)
    console.log(`${fact}: ${redTest ?? `noticed by none of ${String(those.length)} test files`}`)
  }
}

/**
 * Changes each fact the maker makes, one at a time, and runs the tests whose findings turn on it, up to the first that goes
 * red. `named`: facts that begin so, and with a slash the places of tests, to ask no others. A run that was cut off is gone
 * on with; MUTANTS_SEED begins one of that seed. Answers how many facts a test noticed, and how many none did.
 */
export async function changeFacts(named: readonly string[] = []): Promise<{ noticed: number; unnoticed: number }> {
  const seed = process.env.MUTANTS_SEED
  const progress = progressOf(PROGRESS, seed === undefined ? undefined : Number(seed))
  console.log(`Seed ${String(progress.seed)}; ${String(progress.results.length)} facts were changed before.`)
  const vitest = await vitestOf()
  try {
    vitest.provide('coverage', `${COVERAGE}.part`)
    await changeAll(vitest, progress, named)
    for (const file of [COVERAGE, PROGRESS]) fs.rmSync(file, { force: true })
  } finally {
    await vitest.close()
  }
  console.log(`\n${table(progress.results)}`)
  const noticed = progress.results.filter(({ redTest }) => redTest !== null).length
  return { noticed, unnoticed: progress.results.length - noticed }
}

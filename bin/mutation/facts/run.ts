import path from 'node:path'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import { cacheFolder, root } from '../../tools/paths.ts'
import { factPaths } from './changes.ts'
import { COVERAGE_PART, coverageOf, type Covered } from './coverage.ts'
import { factsChanged } from './plugin.ts'
import { finish, inOrderOf, keep, type Progress, progressOf, table } from './progress.ts'
import { redIn, watchForRed } from './red.ts'

/** The tests in which facts are made. */
const TESTS = ['lib/cancellations/**/*.db.test.ts', 'lib/victims/**/*.db.test.ts']

/**
 * In the first, who may decide is compared with the same facts, so it would notice nothing; the others do anything in any
 * order and would notice that less came of it, which is no finding.
 */
const NOT_THESE = ['**/bars-to-deciding.db.test.ts', '**/request-lifecycle.db.test.ts', '**/races.db.test.ts']

const PROGRESS = path.join(cacheFolder, 'facts-changed.json')

/** As they are given: the file that is likeliest to notice first. */
class AsGiven {
  sort<T>(files: T): T {
    return files
  }
  shard<T>(files: T): T {
    return files
  }
}

const watch = watchForRed()

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
      sequence: { sequencer: AsGiven },
      globalSetup: 'bin/testing/database-server.ts',
      setupFiles: ['bin/mutation/facts/hook.ts'],
      testTimeout: 120_000,
      hookTimeout: 120_000,
      reporters: [watch.reporter],
    },
    { plugins: [factsChanged()] },
  )

/** Runs tests as they are; what they cover is written down on the way. */
async function runUnchanged(vitest: Vitest, some: TestSpecification[]): Promise<void> {
  const begun = Date.now()
  vitest.provide('change', undefined)
  const { testModules } = await vitest.runTestSpecifications(some)
  const red = redIn(testModules)
  if (red.length > 0) throw new Error(`Red before any fact was changed: ${red.join('; ')}`)
  console.log(`${String(some.length)} test files unchanged, in ${String(secondsSince(begun))} seconds.`)
}

const secondsSince = (begun: number): number => Math.round((Date.now() - begun) / 1000)

/** A test file and the other values of one fact that turn something in it, those that turn most first. */
interface Candidate {
  readonly specification: TestSpecification
  readonly tookMs: number
  readonly others: readonly (readonly [other: number, weight: number])[]
}

function candidatesFor(
  fact: string,
  coverage: readonly Covered[],
  specifications: readonly TestSpecification[],
): readonly Candidate[] {
  return specifications.flatMap((specification) => {
    const covered = coverage.find(({ file }) => file === specification.moduleId)
    const others = covered?.turned[fact]?.toSorted(([, left], [, right]) => right - left)
    return covered && others ? [{ specification, tookMs: covered.tookMs, others }] : []
  })
}

/** Runs a fact's tests in rounds, in each file with its next other value, up to the first test that goes red. */
async function redTestFor(vitest: Vitest, fact: string, candidates: readonly Candidate[]): Promise<string | null> {
  const rounds = Math.max(0, ...candidates.map(({ others }) => others.length))
  for (let round = 0; round < rounds; round++) {
    const now = candidates
      .flatMap(({ specification, tookMs, others }) => {
        const [other, weight] = others[round] ?? []
        return other === undefined || weight === undefined ? [] : [{ specification, tookMs, other, weight }]
      })
      .toSorted((left, right) => right.weight - left.weight || left.tookMs - right.tookMs)
    const others = Object.fromEntries(now.map(({ specification, other }) => [specification.moduleId, other]))
    vitest.provide('change', { path: fact, others })
    watch.begin(vitest)
    await vitest.runTestSpecifications(now.map(({ specification }) => specification))
    if (watch.noticedBy() !== null) return watch.noticedBy()
  }
  return null
}

async function changeAll(vitest: Vitest, progress: Progress, named: readonly string[]): Promise<void> {
  const [places, only] = [named.filter((name) => name.includes('/')), named.filter((name) => !name.includes('/'))]
  const specifications = await vitest.globTestSpecifications(places)
  const coverage = await coverageOf(specifications, (some) => runUnchanged(vitest, some))
  const facts = [...new Set([...factPaths(), ...coverage.flatMap(({ met }) => met)])].toSorted()
  const wanted = only.length === 0 ? facts : facts.filter((fact) => only.some((begin) => fact.startsWith(begin)))
  const done = new Set(progress.results.map(({ fact }) => fact))
  for (const fact of inOrderOf(progress.seed, wanted).filter((each) => !done.has(each))) {
    const begun = Date.now()
    const candidates = candidatesFor(fact, coverage, specifications)
    const redTest = await redTestFor(vitest, fact, candidates)
    const isMade = coverage.some(({ met }) => met.includes(fact))
    const result = { fact, redTest, isMade, files: candidates.length, seconds: secondsSince(begun) }
    progress.results.push(result)
    if (named.length === 0) keep(PROGRESS, progress)
    console.log(table([result]))
  }
}

/**
 * Changes each fact the maker makes, one at a time, and runs the tests whose findings turn on it, up to the first that goes
 * red. `named`: facts that begin so, and with a slash the places of tests, to ask no others. A whole run that was cut off
 * is gone on with; MUTANTS_SEED begins one of that seed. Answers how many facts a test noticed, and how many none did.
 */
export async function changeFacts(named: readonly string[] = []): Promise<{ noticed: number; unnoticed: number }> {
  const seed = process.env.MUTANTS_SEED === undefined ? undefined : Number(process.env.MUTANTS_SEED)
  const progress = named.length === 0 ? progressOf(PROGRESS, seed) : progressOf('', seed)
  console.log(`Seed ${String(progress.seed)}; ${String(progress.results.length)} facts were changed before.`)
  const vitest = await vitestOf()
  try {
    vitest.provide('coverage', COVERAGE_PART)
    await changeAll(vitest, progress, named)
  } finally {
    await vitest.close()
  }
  if (named.length === 0) finish(PROGRESS)
  console.log(`\n${table(progress.results)}\n`)
  const noticed = progress.results.filter(({ redTest }) => redTest !== null).length
  const unnoticed = progress.results.length - noticed
  console.log(
    `${String(progress.results.length)} facts changed: ${String(noticed)} noticed, ${unnoticed === 0 ? 'none' : String(unnoticed)} unnoticed.`,
  )
  return { noticed, unnoticed }
}

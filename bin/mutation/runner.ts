import path from 'node:path'
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from '@stryker-mutator/api/test-runner'
import type { MutantCoverage } from '@stryker-mutator/api/core'
import { keepKnown, keptIn, type Known, type Placed } from './known-tests.ts'
import { testsIn, type Loaded, type Tests, type WrittenTest } from './tests.ts'

/** What the mutated code asks, and tells, at every mutant it passes. */
interface Switch {
  activeMutant?: string | undefined
  mutantCoverage?: MutantCoverage
  hitCount?: number | undefined
  hitLimit?: number | undefined
  currentTestId?: string | undefined
}

const world: typeof globalThis & { __stryker__?: Switch } = globalThis
const mutants = (): Switch => (world.__stryker__ ??= {})

/** Tests of the whole list of offences, and of chance: slow, and a check's own test should notice before them. */
const isLeftOut = (file: string): boolean => /(authority|\.offences|\.properties)\.test\.ts$/.test(file)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const keyOf = ({ file, place }: Placed): string => `${file} ${String(place)}`

const errorOf = async ({ run }: WrittenTest): Promise<string | undefined> => {
  try {
    await run()
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

interface Failed {
  readonly test: Placed
  readonly message: string
}

/** Of a test, loaded with its file where that was not loaded yet. Where a list got longer, its last test stands for the rest. */
const errorIn = async (
  loaded: Loaded,
  known: Map<string, readonly WrittenTest[]>,
  { file, place, isLast }: Placed,
): Promise<string | undefined> => {
  try {
    const tests = known.get(file) ?? loaded.testsOf(file)
    known.set(file, tests)
    for (const test of tests.slice(place, isLast ? tests.length : place + 1)) {
      const message = await errorOf(test)
      if (message !== undefined) return `${test.name}: ${message}`
    }
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

/**
 * By hand, and not @stryker-mutator/vitest-runner: tried at 10.1.1 on three checks with 216 mutants, both found the same 213,
 * this in 35 seconds and that in 412, since Vitest begins anew for each mutant.
 *
 * Runs the tests of the counting rules for Stryker, all in one process. To Stryker a test file is one test: what it passes is
 * measured with everything loaded anew for it alone, so that nothing that another file had looked up and remembered hides
 * it. For each mutant everything is loaded anew while it is active, and the tests are run that pass it: those beside the
 * mutated file first, then those that noticed others of that file, those that name it, and the quick ones, up to the first
 * that fails.
 */
class OneProcess implements TestRunner {
  private tests: Tests = { files: [], load: () => ({ testsOf: () => [] }) }
  private known: Known[] = []
  private usualLoading = 0
  private readonly noticed = new Map<string, Map<string, number>>()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    this.tests = await testsIn('lib/counting-rules', isLeftOut)
    // In the place of a process that a mutant without an end took with it, what the run without mutants found is there.
    this.learn(keptIn(process.cwd()))
  }

  private learn(known: Known[]): void {
    this.known = known
    const loadings = known.map(({ loading }) => loading).toSorted((one, other) => one - other)
    this.usualLoading = loadings[Math.floor(loadings.length * 0.75)] ?? 0
  }

  async dryRun(): Promise<DryRunResult> {
    this.known = []
    const perTest: MutantCoverage['perTest'] = {}
    const tests: TestResult[] = []
    for (const file of this.tests.files) {
      const coverage: MutantCoverage = { static: {}, perTest: {} }
      Object.assign(mutants(), { mutantCoverage: coverage })
      tests.push(await this.runFile(file, coverage))
      perTest[file] = Object.fromEntries(
        [coverage.static, ...Object.values(coverage.perTest)].flatMap((hits) => Object.entries(hits)),
      )
    }
    Object.assign(mutants(), { mutantCoverage: undefined, currentTestId: undefined })
    this.learn(this.known)
    keepKnown(process.cwd(), this.known)
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } }
  }

  private async runFile(file: string, coverage: MutantCoverage): Promise<TestResult> {
    const begun = performance.now()
    const reported = { id: file, name: file, fileName: file }
    Object.assign(mutants(), { currentTestId: undefined })
    const tests = this.tests.load().testsOf(file)
    const loading = performance.now() - begun
    // Also what the tests before it pass: they may have looked something up that it finds remembered.
    const passed = new Set(Object.keys(coverage.static))
    for (const [place, test] of tests.entries()) {
      const placed = { file, place, name: test.name, isLast: place === tests.length - 1 }
      Object.assign(mutants(), { currentTestId: keyOf(placed) })
      const began = performance.now()
      const failureMessage = await errorOf(test)
      const ms = performance.now() - began
      if (failureMessage !== undefined)
        return { ...reported, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - begun }
      for (const mutant of Object.keys(coverage.perTest[keyOf(placed)] ?? {})) passed.add(mutant)
      this.known.push({ test: placed, key: keyOf(placed), ms, loading, passes: new Set(passed) })
    }
    return { ...reported, status: TestStatus.Success, timeSpentMs: performance.now() - begun }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, sandboxFileName, hitLimit } = options
    const hitCount = hitLimit === undefined ? undefined : 0
    Object.assign(mutants(), { activeMutant: activeMutant.id, hitCount, hitLimit })
    const source = path.relative(process.cwd(), sandboxFileName).replaceAll('\\', '/')
    const { tried, failed } = await this.untilOneFails(this.inOrder(source, activeMutant.id))
    const { hitCount: hits = 0 } = mutants()
    if (hitLimit !== undefined && hits > hitLimit) return { status: MutantRunStatus.Timeout }
    if (failed === undefined) return { status: MutantRunStatus.Survived, nrOfTests: tried }
    this.remember(source, failed.test)
    const { file } = failed.test
    return { status: MutantRunStatus.Killed, killedBy: [file], nrOfTests: tried, failureMessage: failed.message }
  }

  private async untilOneFails(order: readonly Placed[]): Promise<{ tried: number; failed?: Failed }> {
    const loaded = this.tests.load()
    const known = new Map<string, readonly WrittenTest[]>()
    for (const [index, test] of order.entries()) {
      const message = await errorIn(loaded, known, test)
      if (message !== undefined) return { tried: index + 1, failed: { test, message } }
    }
    return { tried: order.length }
  }

  private remember(source: string, test: Placed): void {
    const counts = this.noticed.get(source) ?? new Map<string, number>()
    counts.set(keyOf(test), (counts.get(keyOf(test)) ?? 0) + 1)
    this.noticed.set(source, counts)
  }

  private inOrder(source: string, mutant: string): readonly Placed[] {
    const own = source.replace(/\.ts$/, '.test.ts')
    const word = new RegExp(`\\b${path.basename(source, '.ts')}\\b`, 'i')
    const counts = this.noticed.get(source)
    const rank = ({ test, key, ms, loading }: Known): number => {
      if (test.file === own) return -Infinity
      // What most files load is loaded only once.
      const cost = ms + Math.max(0, loading - this.usualLoading)
      return (word.test(test.name) ? cost / 10 : cost) - 1e6 * (counts?.get(key) ?? 0)
    }
    return this.known
      .filter(({ passes }) => passes.has(mutant))
      .map((each) => [rank(each), each.test] as const)
      .toSorted(([left], [right]) => left - right)
      .map(([, test]) => test)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess }] as const

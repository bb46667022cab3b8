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
import { testsIn, type Loaded, type Tests, type WrittenTest } from './tests.ts'

/** What the mutated code asks, and tells, at every mutant it passes. */
interface Switch {
  activeMutant?: string | undefined
  mutantCoverage?: MutantCoverage
  hitCount?: number | undefined
  hitLimit?: number | undefined
}

const world: typeof globalThis & { __stryker__?: Switch } = globalThis
const mutants = (): Switch => (world.__stryker__ ??= {})

/** Tests of the whole list of offences, and of chance: slow, and a check's own test should notice before them. */
const isLeftOut = (file: string): boolean => /(authority|\.offences|\.properties)\.test\.ts$/.test(file)

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A test by its file and its place in it, since tests of a list share their name. */
interface Placed {
  readonly file: string
  readonly place: number
  readonly isLast: boolean
}

const keyOf = ({ file, place }: Omit<Placed, 'isLast'>): string => `${file} ${String(place)}`

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
 * Runs the tests of the counting rules for Stryker, all in one process. To Stryker a test file is one test: what it covers
 * is measured with everything loaded anew for it alone, so that nothing that another file had looked up and remembered
 * hides what it passes. For each mutant everything is loaded anew while it is active; the tests beside the mutated file go
 * first, then those that noticed others of that file, then the quick ones, up to the first that fails.
 */
class OneProcess implements TestRunner {
  private tests: Tests = { files: [], load: () => ({ testsOf: () => [] }) }
  /** With the time that loading its file took. */
  private readonly times = new Map<string, { readonly test: Placed; readonly ms: number }>()
  private readonly noticed = new Map<string, Map<string, number>>()

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init(): Promise<void> {
    this.tests = await testsIn('lib/counting-rules', isLeftOut)
  }

  async dryRun(): Promise<DryRunResult> {
    const perTest: MutantCoverage['perTest'] = {}
    const tests: TestResult[] = []
    for (const file of this.tests.files) {
      const coverage: MutantCoverage = { static: {}, perTest: {} }
      Object.assign(mutants(), { mutantCoverage: coverage })
      tests.push(await this.runFile(file))
      perTest[file] = coverage.static
    }
    Object.assign(mutants(), { mutantCoverage: undefined })
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } }
  }

  private async runFile(file: string): Promise<TestResult> {
    const begun = performance.now()
    const reported = { id: file, name: file, fileName: file }
    const tests = this.tests.load().testsOf(file)
    const loading = performance.now() - begun
    for (const [place, test] of tests.entries()) {
      const began = performance.now()
      const failureMessage = await errorOf(test)
      const placed = { file, place, isLast: place === tests.length - 1 }
      this.times.set(keyOf(placed), { test: placed, ms: loading + performance.now() - began })
      if (failureMessage !== undefined)
        return { ...reported, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - begun }
    }
    return { ...reported, status: TestStatus.Success, timeSpentMs: performance.now() - begun }
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, sandboxFileName, hitLimit, testFilter = this.tests.files } = options
    const hitCount = hitLimit === undefined ? undefined : 0
    Object.assign(mutants(), { activeMutant: activeMutant.id, hitCount, hitLimit })
    const own = path.relative(process.cwd(), sandboxFileName).replaceAll('\\', '/').replace(/\.ts$/, '.test.ts')
    const { tried, failed } = await this.untilOneFails(this.inOrder(own, new Set(testFilter)))
    const { hitCount: hits = 0 } = mutants()
    if (hitLimit !== undefined && hits > hitLimit) return { status: MutantRunStatus.Timeout }
    if (failed === undefined) return { status: MutantRunStatus.Survived, nrOfTests: tried }
    this.remember(own, failed.test)
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

  private remember(own: string, test: Placed): void {
    const counts = this.noticed.get(own) ?? new Map<string, number>()
    counts.set(keyOf(test), (counts.get(keyOf(test)) ?? 0) + 1)
    this.noticed.set(own, counts)
  }

  private inOrder(own: string, files: ReadonlySet<string>): readonly Placed[] {
    const counts = this.noticed.get(own)
    const rank = ({ test, ms }: { test: Placed; ms: number }): number =>
      test.file === own ? -Infinity : -1000 * (counts?.get(keyOf(test)) ?? 0) + ms
    const wanted = [...this.times.values()].filter(({ test }) => files.has(test.file))
    return wanted.toSorted((left, right) => rank(left) - rank(right)).map(({ test }) => test)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', injectableClass: OneProcess }]

import { inject, type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest'
import type { FactsWorld } from './hook.ts'
import { entriesOf, inOrderOf, noticedFacts, type Turned, write } from './journal.ts'
import { hasNoticed, isAboutFacts } from './noticed.ts'

type Run = () => unknown

/** In how many tests a fact is changed in place, each time to the next other value; what nobody noticed is run by itself. */
const TRIES = 12

/** A test that looks at the facts themselves shows what they were, and nothing of what turns on them. */
const NOTHING_TURNED = { met: [], turned: {} } as const

const worldOfFacts = (): FactsWorld | undefined => (globalThis as { facts?: FactsWorld }).facts

async function errorOf(run: Run): Promise<unknown> {
  try {
    await run()
    return undefined
  } catch (error) {
    return error
  }
}

const isGreen = async (run: Run): Promise<boolean> => (await errorOf(run)) === undefined

const nameOf = (test: RunnerTestCase): string => {
  const suites: string[] = []
  for (let suite = test.suite; suite; suite = suite.suite) suites.unshift(suite.name)
  return [...suites, test.name].filter((name) => name !== '' && name !== test.file.name).join(' ')
}

/** A test that makes facts, to be run again with them changed. */
interface Covering {
  readonly run: Run
  readonly of: { readonly file: string; readonly test: string }
  readonly turned: Turned
}

const testsIn = (suite: RunnerTestSuite): RunnerTestCase[] =>
  suite.tasks.flatMap((task) => (task.type === 'suite' ? testsIn(task) : [task]))

const isLast = (test: RunnerTestCase): boolean => testsIn(test.file).findLast(({ mode }) => mode === 'run') === test

/**
 * Runs the tests of a file as they are, and then each again with every fact changed on which something in it turns and that
 * no test has noticed yet: each mutant runs only the tests that cover it, and a test that goes red because of it is seen green
 * before and after.
 */
export default class InPlace extends TestRunner {
  private covering: Covering[] = []

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test) as Run
    const facts = worldOfFacts()
    if (facts === undefined || inject('change') !== undefined) {
      await run()
      return
    }
    const of = { file: test.file.filepath, test: nameOf(test) }
    facts.record()
    await run()
    const { met, turned, values } = facts.recorded()
    const isAbout = isAboutFacts(of.test)
    if (Object.keys(values).length > 0)
      write(inject('journal'), { kind: 'test', ...of, values, ...(isAbout ? NOTHING_TURNED : { met, turned }) })
    if (met.length > 0 && !isAbout) {
      this.covering.push({ run, of, turned })
    }
    if (!isLast(test)) return
    const all = this.covering.splice(0)
    for (const each of all)
      if (!(await changedInPlace(each, facts))) write(inject('journal'), { kind: 'once only', ...each.of })
  }
}

const triesOf = (fact: string): number =>
  entriesOf(inject('journal'), 'passed').filter((entry) => entry.fact === fact).length

/** Answers whether the test passed, unchanged, whenever it had to. */
async function changedInPlace({ run, of, turned }: Covering, facts: FactsWorld): Promise<boolean> {
  const noticed = noticedFacts(inject('journal'))
  const wanted = inOrderOf(inject('seed'), Object.keys(turned)).filter((fact) => !noticed.has(fact))
  if (wanted.length === 0) return true
  if (!(await isGreen(run))) return false
  for (const fact of wanted) {
    const others = turned[fact] ?? []
    const tries = triesOf(fact)
    const [other] = others[tries % others.length] ?? []
    if (other === undefined || tries >= TRIES || noticedFacts(inject('journal')).has(fact)) continue
    facts.change({ path: fact, other })
    const error = await errorOf(run)
    facts.change(undefined)
    if (error === undefined) write(inject('journal'), { kind: 'passed', fact, other })
    else if (!(await isGreen(run))) return false
    else if (hasNoticed(error)) write(inject('journal'), { kind: 'noticed', fact, test: `${of.file}: ${of.test}` })
  }
  return true
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keepKnown, keptIn } from './known-tests.ts'
import { strykerPlugins } from './runner.ts'

const folder = () => fs.mkdtempSync(path.join(os.tmpdir(), 'known-tests-'))

test('a process that begins after a mutant never ended knows the tests, and which mutants each passes', () => {
  const place = folder()
  expect(keptIn(place)).toEqual([])
  const placed = { file: 'lib/a.test.ts', place: 0, name: 'a rule holds', isLast: true }
  const known = [{ test: placed, key: 'lib/a.test.ts 0', ms: 2, loading: 30, passes: new Set(['7', '12']) }]
  keepKnown(place, known)
  expect(keptIn(place)).toEqual(known)
})

test('such a process runs the tests that pass a mutant, and not none', async () => {
  const sandbox = folder()
  const tests = path.join(sandbox, 'lib/counting-rules')
  fs.mkdirSync(tests, { recursive: true })
  fs.writeFileSync(
    path.join(tests, 'sum.test.ts'),
    "import { expect, test } from 'vitest'\ntest('a sum', () => { expect(1 + 1).toBe(3) })\n",
  )
  const placed = { file: 'lib/counting-rules/sum.test.ts', place: 0, name: 'a sum', isLast: true }
  keepKnown(sandbox, [{ test: placed, key: 'sum 0', ms: 1, loading: 1, passes: new Set(['7']) }])
  const before = process.cwd()
  process.chdir(sandbox)
  try {
    const [{ injectableClass: Runner }] = strykerPlugins
    const runner = new Runner()
    await runner.init()
    const run = async (id: string) => {
      const mutant = { activeMutant: { id }, sandboxFileName: path.join(tests, 'sum.ts') }
      return runner.mutantRun(mutant as unknown as Parameters<typeof runner.mutantRun>[0])
    }
    expect(await run('7')).toMatchObject({ status: 'killed', nrOfTests: 1 })
    expect(await run('8')).toMatchObject({ status: 'survived', nrOfTests: 0 })
  } finally {
    process.chdir(before)
  }
})

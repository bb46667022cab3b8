import fs from 'node:fs'
import { parts, type Part } from './testing/parts.ts'
import { cacheFolder } from './tools/paths.ts'
import { runCommand } from './tools/run-command.ts'
import { UserError } from './tools/user-error.ts'

interface Result {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

const line = ({ name, passed, failed, seconds }: Result): string =>
  `${name.padEnd(10)}${String(passed).padStart(6)} passed ${String(failed).padStart(5)} failed ${seconds.toFixed(1).padStart(8)} s`

async function runPart({ name, run }: Part): Promise<Result> {
  console.log(`\n== ${name}`)
  const begun = performance.now()
  const counts = await run()
  const result = { name, ...counts, seconds: (performance.now() - begun) / 1000 }
  console.log(line(result))
  return result
}

function wantedParts(names: readonly string[], isLong: boolean): readonly Part[] {
  const unknown = names.find((name) => !parts.some((part) => part.name === name))
  if (unknown !== undefined)
    throw new UserError(`There is no part "${unknown}": the parts are ${parts.map((part) => part.name).join(', ')}.`)
  return parts.filter((part) => (names.length === 0 ? isLong || !part.isLong : names.includes(part.name)))
}

/**
 * `npm test`: every part in order, or beside those after it, also after one has failed; `npm test -- lint unit` only those.
 * `--long` makes each property and loop run as often as was promised for a release, and changes each fact of the rules in
 * turn. The last line is "N passed, N failed".
 */
await runCommand(async () => {
  const words = process.argv.slice(2)
  const isLong = words.includes('--long')
  if (isLong) process.env.LONG = '1'
  // Tests make databases of their own; one named outside must never be theirs.
  delete process.env.DATABASE_URL
  delete process.env.DATABASE_OWNER_URL
  fs.mkdirSync(cacheFolder, { recursive: true })
  const running: Promise<Result>[] = []
  for (const part of wantedParts(
    words.filter((word) => word !== '--long'),
    isLong,
  )) {
    const result = runPart(part)
    running.push(result)
    if (!part.isBeside) await result
  }
  const results = await Promise.all(running)
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log(`\n${results.map(line).join('\n')}\n\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0 ? 0 : 1
})

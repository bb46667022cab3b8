import fs from 'node:fs'
import path from 'node:path'
import { changeFacts } from '../mutation/facts/run.ts'
import { prepare } from '../generate/prepare.ts'
import { runNode, start } from '../tools/child.ts'
import { cacheFolder, inRoot } from '../tools/paths.ts'
import { UserError, inOneSentence } from '../tools/user-error.ts'
import { build } from '../web/build.ts'
import { type Counts, countPart, countPlaywright, countVitest } from './counts.ts'

/** One part of `npm test`. */
export interface Part {
  readonly name: string
  /** Only where it is named, or in `npm run test:long`. */
  readonly isLong?: true
  /** It needs one core and nothing of the parts after it: it runs beside them, and what it says is shown at its end. */
  readonly isBeside?: true
  readonly run: () => Promise<Counts>
}

const bin = (file: string) => `node_modules/${file}`
const report = (name: string) => path.join(cacheFolder, `${name}.json`)

async function exitCode(args: readonly string[]): Promise<number> {
  const child = start(process.execPath, args, { stdio: 'inherit' })
  return new Promise((resolve, refuse) => {
    child.once('error', refuse)
    child.once('exit', (code) => {
      resolve(code ?? 1)
    })
  })
}

const asOne = (isRight: boolean): Counts => (isRight ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

async function works(work: () => Promise<unknown>): Promise<Counts> {
  try {
    await work()
    return asOne(true)
  } catch (error) {
    console.error(inOneSentence(error) ?? error)
    return asOne(false)
  }
}

async function prepared(): Promise<void> {
  await prepare()
  if ((await exitCode([bin('next/dist/bin/next'), 'typegen'])) !== 0)
    throw new UserError('The types of the pages could not be made.')
}

async function types(): Promise<void> {
  // Next.js and the structure test know TypeScript 6 only; its successor finds the same in a third of the time.
  const args = [
    bin('typescript-7/bin/tsc'),
    '--noEmit',
    '--tsBuildInfoFile',
    path.join(cacheFolder, 'types.tsbuildinfo'),
  ]
  if ((await exitCode(args)) !== 0) throw new UserError('The types are wrong.')
}

const TSGOLINT = inRoot('node_modules/oxlint-tsgolint/bin/tsgolint.js')

async function lint(): Promise<Counts> {
  const checks = [
    await runNode([bin('oxfmt/bin/oxfmt'), '--check', inRoot()]),
    await runNode([bin('oxlint/bin/oxlint'), inRoot()], { env: { ...process.env, OXLINT_TSGOLINT_PATH: TSGOLINT } }),
    await runNode([bin('prisma/build/index.js'), 'format', '--check']),
  ]
  const failed = checks.filter(({ code }) => code !== 0)
  process.stdout.write(failed.map(({ output }) => output).join('\n'))
  return asOne(failed.length === 0)
}

async function vitest(project: string): Promise<Counts> {
  fs.rmSync(report(project), { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report(project)}`]
  const code = await exitCode([bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters])
  return countPart(code, report(project), countVitest)
}

async function facts(): Promise<Counts> {
  const { noticed, unnoticed } = await changeFacts()
  return { passed: noticed, failed: unnoticed }
}

async function journeys(): Promise<Counts> {
  fs.rmSync(report('journeys'), { force: true })
  const code = await exitCode([bin('@playwright/test/cli.js'), 'test'])
  return countPart(code, report('journeys'), countPlaywright)
}

/** The parts of `npm test`, in their order. Prepare, types, lint and build count as one test each. */
export const parts: readonly Part[] = [
  { name: 'prepare', run: () => works(prepared) },
  { name: 'lint', isBeside: true, run: lint },
  { name: 'types', run: () => works(types) },
  { name: 'structure', run: () => vitest('structure') },
  { name: 'unit', run: () => vitest('unit') },
  { name: 'database', run: () => vitest('database') },
  { name: 'build', run: () => works(build) },
  { name: 'facts', isLong: true, run: facts },
  { name: 'journeys', run: journeys },
]

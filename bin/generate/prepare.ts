import fs from 'node:fs'
import { runNode, type Finished } from '../tools/child.ts'
import { inRoot, isAsked } from '../tools/paths.ts'
import { filesUnder, isStale, remember, stampOf } from '../tools/stamps.ts'
import { runCommand } from '../tools/run-command.ts'
import { UserError, saysDiskIsFull } from '../tools/user-error.ts'

interface Product {
  readonly name: string
  /** Without this there is nothing to make. */
  readonly needs: string
  /** Made anew when one of these changes. */
  readonly from: readonly string[]
  /** The file that shows it was made. */
  readonly makes: string
  readonly command: readonly string[]
}

const isSource = (file: string) => !file.endsWith('styles/app.css')

const products: readonly Product[] = [
  {
    name: 'the style sheet',
    needs: 'bin/generate/css.ts',
    from: ['bin/generate/css.ts', 'styles', 'node_modules/govuk-frontend/package.json'],
    makes: 'styles/app.css',
    command: ['bin/generate/css.ts'],
  },
  {
    name: 'the list of indicators',
    needs: 'lib/indicators/figures',
    from: ['bin/generate/indicators.ts', 'lib/indicators/figures'],
    makes: 'lib/indicators/indicators-store.ts',
    command: ['bin/generate/indicators.ts'],
  },
  {
    name: 'the Prisma client',
    needs: 'prisma/schema',
    from: ['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'],
    makes: 'lib/base/prisma/client.ts',
    command: ['node_modules/prisma/build/index.js', 'generate', '--no-hints'],
  },
]

/** Makes what is generated and not kept in the repository, where its sources changed. Answers what was made. */
export async function prepare(): Promise<string[]> {
  const made: string[] = []
  for (const product of products) {
    if (!fs.existsSync(inRoot(product.needs))) continue
    const name = product.makes.replaceAll('/', '-')
    const stamp = stampOf(product.from.flatMap((start) => filesUnder(start, isSource)))
    if (!isStale(name, stamp) && fs.existsSync(inRoot(product.makes))) continue
    demand(product, await runNode(product.command))
    remember(name, stamp)
    made.push(product.name)
  }
  return made
}

function demand({ name }: Product, { code, output }: Finished): void {
  if (code === 0) return
  if (saysDiskIsFull(output)) throw Object.assign(new Error(output), { code: 'ENOSPC' })
  throw new UserError(`Making ${name} failed:\n${output.trim()}`)
}

if (isAsked(import.meta.filename))
  await runCommand(async () => {
    const made = await prepare()
    console.log(made.length > 0 ? `Made ${made.join(' and ')}.` : 'Nothing had changed.')
    return 0
  })

import { loadRules } from '#bin/database/load-rules'
import { copyOf, startDisposable } from '#bin/postgres/disposable'
import { prepare } from '#bin/generate/prepare'
import { atEnd } from '#bin/tools/run-command'
import { UserError } from '#bin/tools/user-error'
import { aForce, setClock } from '#lib/testing/force'
import { benchDecision } from './decision.ts'
import { benchImport } from './import.ts'
import { benchIndicators } from './indicators.ts'
import { machine, type Measured } from './measuring/measure.ts'
import { benchPages } from './pages.ts'
import { benchRules } from './rules.ts'
import { benchScale } from './scale/scale.ts'

type Server = Awaited<ReturnType<typeof startDisposable>>

const inASmallForce = async (server: Server, name: string): Promise<string> => {
  const { ownerUrl, appUrl } = await copyOf(server, name)
  process.env.DATABASE_URL = appUrl
  await loadRules(ownerUrl)
  await aForce()
  await setClock('2026-06-15T09:00:00Z')
  return appUrl
}

const PARTS: Readonly<Record<string, (server: Server) => Promise<Measured[]>>> = {
  rules: () => benchRules(),
  decision: async (server) => benchDecision(await inASmallForce(server, 'bench_decision')),
  import: (server) => benchImport(server),
  pages: (server) => benchPages(server),
}

/** What takes long enough to be asked for by name, with words that the addresses or figures to measure have. */
const ASIDE: Readonly<Record<string, (only: readonly string[]) => Promise<number>>> = {
  scale: benchScale,
  indicators: benchIndicators,
}

/** Measures the parts asked for, or all of them; prints a table for people and one line of JSON for programs. */
export async function runBench(wanted: readonly string[]): Promise<number> {
  const aside = ASIDE[wanted[0] ?? '']
  if (aside) {
    await prepare()
    return aside(wanted.slice(1))
  }
  const unknown = wanted.find((name) => !(name in PARTS))
  if (unknown)
    throw new UserError(
      `There is nothing to measure called "${unknown}": there are ${[...Object.keys(PARTS), ...Object.keys(ASIDE)].join(', ')}.`,
    )
  await prepare()
  const server = await startDisposable({ isOnDisk: true })
  atEnd(server.end)
  const before = machine()
  const measured: Measured[] = []
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(`measuring ${name} …`)
    measured.push(...(await part(server)))
  }
  const after = machine()
  console.table(
    measured.map(({ name, value, unit, beside, ratio, runs }) => ({
      what: name,
      measured: `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`,
      beside: beside ? `${beside.value.toFixed(1)} ${unit}: ${beside.what}` : '',
      ratio: ratio?.toFixed(2) ?? '',
      runs,
    })),
  )
  console.log(JSON.stringify({ machine: { ...before, load1After: after.load1 }, measured }))
  return 0
}

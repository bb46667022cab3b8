import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadRules } from '#bin/load-rules'
import { copyOf, type startDisposable } from '#bin/postgres/disposable'
import { closeDatabase } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { takeIn } from '#lib/imports/take-in'
import { aForce, as, setClock } from '#lib/testing/force'
import { inventExtract } from '#seed/invented-extract/invent'
import { writeExtract } from '#seed/invented-extract/write'
import type { Measured } from './measure.ts'

const CRIMES = 200_000
const AIM = { seconds: 60, memoryMb: 400 }

/** An extract of 200,000 crimes with their people and parts, from its four files to the last merged batch. */
export async function benchImport(server: Awaited<ReturnType<typeof startDisposable>>): Promise<Measured[]> {
  const { ownerUrl, appUrl } = await copyOf(server, 'bench_import')
  process.env.DATABASE_URL = appUrl
  await loadRules(ownerUrl)
  await aForce()
  await setClock('2026-11-16T06:00:00Z')
  const directory = mkdtempSync(path.join(tmpdir(), 'bench-'))
  writeExtract(directory, inventExtract({ crimes: CRIMES, seed: 7, until: '2026-11-16' as Day, months: 18, messy: true }))
  const memory = watchMemory()
  const start = performance.now()
  const taken = await takeIn(await as('registrar', 'extract.import'), { directory, addPlaces: true })
  const seconds = (performance.now() - start) / 1000
  const peakMb = memory.peak()
  rmSync(directory, { recursive: true })
  await closeDatabase()
  if (!taken.ok) throw new Error(taken.refusal.words)
  return [
    { name: `import of ${CRIMES.toLocaleString('en-GB')} crimes`, value: seconds, unit: 's', runs: 1, ratio: seconds / AIM.seconds, beside: { value: AIM.seconds, what: 'the limit' } },
    { name: 'memory while importing, at most', value: peakMb, unit: 'MB', runs: 1, ratio: peakMb / AIM.memoryMb, beside: { value: AIM.memoryMb, what: 'the limit, of the whole process' } },
  ]
}

/** The most memory the process held, looked at ten times a second. */
function watchMemory(): { peak: () => number } {
  let most = 0
  const timer = setInterval(() => { most = Math.max(most, process.memoryUsage().rss) }, 100)
  return {
    peak: () => {
      clearInterval(timer)
      return most / 1e6
    },
  }
}

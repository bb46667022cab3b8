import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { loadRules } from '#bin/database/load-rules'
import { copyOf, type startDisposable } from '#bin/postgres/disposable'
import { inRoot } from '#bin/tools/paths'
import { closeDatabase } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { aForce, setClock } from '#lib/testing/force'
import { inventExtract } from '#seed/invented-extract/invent'
import { writeExtract } from '#seed/invented-extract/write'
import type { Measured } from './measuring/measure.ts'

type Server = Awaited<ReturnType<typeof startDisposable>>

interface Once {
  readonly seconds: number
  readonly rows: number
  readonly peakMb: number
}

// The first has about 200,000 rows in its four files, the second that many crimes.
const SIZES = [22_000, 200_000]
const AIM = { seconds: 60, memoryMb: 400 }

// As package.json begins the import: V8 then gives young memory back sooner, which costs no time here.
const FLAGS = ['--max-semi-space-size=4']

const run = promisify(execFile)

/** Extracts with their people, parts and classes, from their four files to the last merged batch, each into an empty force. */
export async function benchImport(server: Server): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const crimes of SIZES) {
    const { seconds, rows, peakMb } = await importOnce(server, crimes)
    const of = `${crimes.toLocaleString('en-GB')} crimes in ${rows.toLocaleString('en-GB')} rows`
    measured.push(
      {
        name: `import of ${of}`,
        value: seconds,
        unit: 's',
        runs: 1,
        ratio: seconds / AIM.seconds,
        beside: { value: AIM.seconds, what: 'the limit' },
      },
      {
        name: `memory, importing ${of}`,
        value: peakMb,
        unit: 'MB',
        runs: 1,
        ratio: peakMb / AIM.memoryMb,
        beside: { value: AIM.memoryMb, what: 'the limit, of the whole process' },
      },
    )
  }
  return measured
}

async function importOnce(server: Server, crimes: number): Promise<Once> {
  const { ownerUrl, appUrl } = await copyOf(server, `bench_import_${String(crimes)}`)
  process.env.DATABASE_URL = appUrl
  await loadRules(ownerUrl)
  await aForce()
  await setClock('2026-11-16T06:00:00Z')
  await closeDatabase()
  const directory = mkdtempSync(path.join(tmpdir(), 'bench-'))
  try {
    writeExtract(directory, inventExtract({ crimes, seed: 7, until: '2026-11-16' as Day, months: 18, messy: true }))
    const { stdout } = await run(process.execPath, [...FLAGS, inRoot('bench/import-once.ts'), directory], {
      env: process.env,
    })
    return JSON.parse(stdout) as Once
  } finally {
    rmSync(directory, { recursive: true })
  }
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Addresses } from '#bin/postgres/disposable'
import { runNode } from '#bin/tools/child'
import { UserError } from '#bin/tools/user-error'
import { CRIMES } from './crimes.ts'
import { writeCrimes } from './extract.ts'
import { FAULTY_DAY, WITH_FAULTS } from './for-refusals.ts'

/**
 * Takes the crimes of the journeys into a database by the product’s own import, brings their cases to where
 * the journeys begin by its own commands, and imports a later extract in which three rows have a fault. Refuses where any other row is rejected.
 */
export async function importCrimes({ appUrl, ownerUrl }: Addresses): Promise<void> {
  const env = { ...process.env, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
  await inFolder(async (directory) => {
    writeCrimes(directory, Object.values(CRIMES))
    if ((await imported(directory, env)) > 0) throw new UserError('Some rows of the journeys could not be imported.')
  })
  const begun = await runNode(['e2e/crimes/begin-cases.ts'], { env })
  if (begun.code !== 0) throw new UserError(`The cases of the journeys could not be begun:\n${begun.output}`)
  await inFolder(async (directory) => {
    writeCrimes(directory, WITH_FAULTS)
    spoilDay(path.join(directory, 'parts.csv'))
    const rejected = await imported(directory, env)
    // The victim, their part in the crime, and the interview.
    if (rejected !== 3) throw new UserError(`Of three rows with a fault, ${String(rejected)} were rejected.`)
  })
}

async function inFolder(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'crimes-of-journeys-'))
  try {
    await work(directory)
  } finally {
    fs.rmSync(directory, { recursive: true, force: true })
  }
}

/** Imports a folder; answers how many rows were rejected. */
async function imported(directory: string, env: NodeJS.ProcessEnv): Promise<number> {
  const rejects = path.join(directory, 'rejected')
  const { code, output } = await runNode(
    ['bin/import.ts', directory, '--as', 'S1015', '--older', '--rejects', rejects],
    { env },
  )
  if (code !== 0) throw new UserError(`The crimes of the journeys could not be imported:\n${output}`)
  if (!fs.existsSync(rejects)) return 0
  const lines = fs.readdirSync(rejects).flatMap((file) => {
    const [, ...rows] = fs.readFileSync(path.join(rejects, file), 'utf8').trim().split('\n')
    return rows
  })
  return lines.length
}

function spoilDay(file: string): void {
  const { reference, role, day } = FAULTY_DAY
  const rows = fs.readFileSync(file, 'utf8').split('\n')
  const spoilt = rows.map((row) => {
    const [ofCrime, key, inRole, , ...rest] = row.split(',')
    return ofCrime === reference && inRole === role ? [ofCrime, key, inRole, day, ...rest].join(',') : row
  })
  fs.writeFileSync(file, spoilt.join('\n'))
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Addresses } from '#bin/postgres/disposable'
import { runNode } from '#bin/tools/child'
import { UserError } from '#bin/tools/user-error'
import { CRIMES } from './crimes.ts'
import { writeCrimes } from './extract.ts'

/**
 * Takes the crimes of the journeys into a database by the product’s own import, and asks what is to be asked before they
 * begin by its own command. Refuses where a single row is rejected.
 */
export async function importCrimes({ appUrl, ownerUrl }: Addresses): Promise<void> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'crimes-of-journeys-'))
  try {
    writeCrimes(directory, Object.values(CRIMES))
    const rejects = path.join(directory, 'rejected')
    const env = { ...process.env, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
    const { code, output } = await runNode(
      ['bin/import.ts', directory, '--as', 'S1015', '--older', '--rejects', rejects],
      { env },
    )
    if (code !== 0 || fs.existsSync(rejects))
      throw new UserError(`The crimes of the journeys could not be taken in:\n${output}`)
    const asking = await runNode(['e2e/crimes/request.ts'], { env })
    if (asking.code !== 0) throw new UserError(`What the journeys begin with could not be asked:\n${asking.output}`)
  } finally {
    fs.rmSync(directory, { recursive: true, force: true })
  }
}

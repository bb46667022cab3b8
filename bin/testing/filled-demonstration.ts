import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { loadRules } from '#bin/database/load-rules'
import { fillDemonstration } from '#seed/demonstration'
import { aDatabase } from './database.ts'

/** A database of its own with a demonstration force of 2,000 crimes and 80 requests, its evidence in a folder of its own. */
export async function filledDemonstration() {
  const database = await aDatabase()
  const evidence = fs.mkdtempSync(path.join(os.tmpdir(), 'demonstration-evidence-'))
  process.env.EVIDENCE_DIR = evidence
  process.env.STORAGE_FOLDER = evidence
  const progress: string[] = []
  await loadRules(database.ownerUrl)
  await fillDemonstration({ ...database, crimes: 2000, requests: 80, progress: (words) => progress.push(words) })
  afterAll(() => {
    fs.rmSync(evidence, { recursive: true, force: true })
  })
  return { database, evidence, progress }
}

import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { setClock } from '#lib/testing/force'
import { withSettings } from '#lib/testing/message'
import { aNotify } from '#lib/testing/notify'
import { inAForce } from './force-environment.ts'

/** A force whose messages go by a Notify on this computer, and an outbox folder of its own; each test begins at ten in the morning. */
export async function notifyInAForce() {
  const database = await inAForce()
  const notify = await aNotify()
  const storage = fs.mkdtempSync(path.join(os.tmpdir(), 'outbox-'))
  const resetStorage = withSettings({ STORAGE_FOLDER: storage })
  let resetNotify = () => {}
  beforeEach(async () => {
    resetNotify = withSettings(notify.settings)
    await setClock('2026-06-15T10:00:00Z')
  })
  afterEach(() => {
    resetNotify()
  })
  afterAll(async () => {
    await notify.end()
    resetStorage()
    fs.rmSync(storage, { recursive: true })
  })
  /** Goes on without Notify, for the rest of a test. */
  const withoutNotify = () => {
    resetNotify()
  }
  return { database, notify, storage, withoutNotify }
}

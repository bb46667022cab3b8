import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { aMailServer } from '#lib/testing/mail-server'
import { inAForce } from '#bin/testing/force-environment'
import { anApproved, aVictimToInform, messageOf, historyOf, CONTACT_METHODS, withSettings } from '#lib/testing/message'
import { aNotify } from '#lib/testing/notify'
import { work, workItOut } from '#bin/testing/worker'

const database = await inAForce()
const [notify, mail] = [await aNotify(), await aMailServer()]
const storage = fs.mkdtempSync(path.join(os.tmpdir(), 'notices-'))
const letGo = withSettings({ ...notify.settings, ...mail.settings, STORAGE_FOLDER: storage })
afterAll(async () => {
  await notify.end()
  await mail.end()
  letGo()
  fs.rmSync(storage, { recursive: true })
})

beforeEach(() => {
  mail.letters.length = 0
})

/** A message that Notify will not take. */
async function aFailure(): Promise<string> {
  notify.willBe('refuses')
  const { dutyId } = await aVictimToInform()
  const id = await anApproved(dutyId)
  await work(database)
  return id
}

test('a failure is told to its owner by e-mail inside the force, with the way to it, and no name, way or offence', async () => {
  const id = await aFailure()
  expect(mail.letters).toMatchObject([{ from: 'registrar@zedshire.example', to: ['s1001@zedshire.example'] }])
  const text = mail.letters[0]?.text ?? ''
  expect(text).toMatch(/^Subject: A message about ZZ\/\d{6}\/26 needs you/m)
  expect(text.replaceAll(/=\r\n/g, '')).toContain(`https://registrar.zedshire.example/messages/${id}`)
  expect(text).not.toMatch(new RegExp(`Invented|assault|${CONTACT_METHODS.email}`, 'i'))
  expect((await historyOf(id)).at(-1)).toBe('owner told')
})

test('a mail server that refuses is tried again, and the owner hears of it once', async () => {
  mail.willRefuse(2)
  const id = await aFailure()
  expect(mail.letters).toHaveLength(0)
  await workItOut(database)
  expect(mail.letters).toHaveLength(1)
  expect((await historyOf(id)).filter((step) => step.startsWith('owner'))).toEqual(['owner told'])
})

test('a mail server that always refuses loses nothing: the message is failed, and its history says that nobody could be told', async () => {
  mail.willRefuse(1000)
  const id = await aFailure()
  await workItOut(database)
  mail.willRefuse(0)
  expect((await messageOf(id)).state).toBe('failed')
  expect((await historyOf(id)).at(-1)).toBe('owner not told')
})

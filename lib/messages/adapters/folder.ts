import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { storageFolder } from '#lib/base/env'
import { newId } from '#lib/base/ids'
import { letterPdf } from './letter.ts'
import type { Outgoing } from './model.ts'
import type { Transport } from './transport.ts'

/** What kind of file a message is in the folder. */
export const endingOf = (channel: Outgoing['channel']): 'eml' | 'txt' | 'pdf' =>
  channel === 'email' ? 'eml' : channel === 'text' ? 'txt' : 'pdf'

const folder = (): string => path.join(storageFolder(), 'outbox')
const places = (id: string): string[] => ['eml', 'txt', 'pdf'].map((ending) => path.join(folder(), `${id}.${ending}`))

// Puts an e-mail together as it would be sent, and sends nothing.
const composer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })

async function fileOf(out: Outgoing): Promise<Buffer | string> {
  if (out.channel === 'text') return `To: ${out.to}\n\n${out.words}\n`
  if (out.channel === 'email') {
    const composed = await composer.sendMail({
      from: { name: out.force, address: 'outbox@invalid' },
      to: { name: '', address: out.to },
      subject: out.subject ?? '',
      text: out.words,
      messageId: `<${out.id}@outbox.invalid>`,
    })
    return composed.message as Buffer
  }
  return letterPdf({
    name: out.name,
    address: out.to,
    force: out.force,
    day: out.day,
    subject: out.subject ?? '',
    words: out.words,
  })
}

/** The file of a message in the outbox folder; undefined where it is not there. */
export async function fileInOutbox(id: string): Promise<Buffer<ArrayBuffer> | undefined> {
  for (const place of places(id)) {
    const file = await readFile(place).catch(() => undefined)
    if (file) return file
  }
  return undefined
}

async function writeOnce(out: Outgoing): Promise<void> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const half = path.join(folder(), `${newId()}.half`)
  const file = await open(half, 'wx', 0o600)
  try {
    await file.writeFile(await fileOf(out))
    await file.sync()
    await link(half, path.join(folder(), `${out.id}.${endingOf(out.channel)}`))
  } finally {
    await file.close()
    await rm(half, { force: true })
  }
}

/**
 * The way out that does not leave the building: each message becomes a file in the outbox folder, whole or not at all, and
 * once only.
 */
export const folderTransport: Transport = {
  async send(out) {
    try {
      await writeOnce(out)
      return { kind: 'taken', outsideId: null, detail: 'folder' }
    } catch {
      return { kind: 'not taken', detail: 'not written', isWorthAnotherTry: true }
    }
  },
  async find(id) {
    for (const place of places(id))
      if (await stat(place).catch(() => undefined)) return { kind: 'found', outsideId: null }
    return { kind: 'not there', isCertain: true }
  },
  ask: () => Promise.resolve({ kind: 'under way' }),
}

import { createHash } from 'node:crypto'
import { type FileHandle, link, mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { A_DAY_MS } from './day.ts'
import { setting, storageFolder } from './env.ts'
import { newId } from './ids.ts'

/** A file that has come in whole and waits to be kept or dropped. */
export interface Incoming {
  readonly place: string
  readonly bytes: number
  readonly sha256: Uint8Array<ArrayBuffer>
}

/** Why a file was not taken in; nothing of it is left on the disk. */
export type Unfit = 'empty' | 'too large'

const MEGABYTE = 1024 * 1024

/** Where the files are kept: EVIDENCE_DIR, or `evidence` in the storage folder. Never inside what the web serves. */
const folder = (): string => setting('EVIDENCE_DIR') ?? path.join(storageFolder(), 'evidence')

/** The largest file taken in, in bytes: EVIDENCE_MAX_MB megabytes, or 25. */
export function largestFile(): number {
  const configured = setting('EVIDENCE_MAX_MB') ?? '25'
  const megabytes = Number(configured)
  if (!(megabytes > 0 && megabytes <= 2048))
    throw new Error(`EVIDENCE_MAX_MB must be a number of megabytes, not "${configured}"`)
  return Math.floor(megabytes * MEGABYTE)
}

/**
 * Takes a file in, hashing on the way, and stops reading as soon as it is larger than `atMost` bytes. It is on the disk
 * when this answers. Where the source breaks off, nothing is left and the failure is thrown on.
 */
export async function receiveFile(source: AsyncIterable<Uint8Array>, atMost: number): Promise<Incoming | Unfit> {
  const place = path.join(folder(), 'incoming', newId())
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 })
  const file = await open(place, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  let isWhole = false
  try {
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > atMost) return 'too large'
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    if (bytes === 0) return 'empty'
    await file.sync()
    await dropForgotten(file)
    isWhole = true
    return { place, bytes, sha256: new Uint8Array(hash.digest()) }
  } finally {
    await file.close()
    if (!isWhole) await rm(place, { force: true })
  }
}

/** Keeps a file that came in, for good, under a random id. Throws where that id is taken. */
export async function storeFile({ place }: Incoming, id: string): Promise<void> {
  const kept = placeOf(id)
  await mkdir(path.dirname(kept), { recursive: true, mode: 0o700 })
  await link(place, kept)
  await rm(place)
}

/** Lets go of a file that came in and is not kept. */
export const dropIncoming = ({ place }: Incoming): Promise<void> => rm(place, { force: true })

/** Lets go of a kept file whose row could not be written. */
export const deleteStoredFile = (id: string): Promise<void> => rm(placeOf(id), { force: true })

/** The bytes of a file that came in, in order. */
export async function* chunksOf({ place }: Incoming): AsyncGenerator<Uint8Array> {
  const file = await open(place, 'r')
  try {
    yield* read(file)
  } finally {
    await file.close()
  }
}

/**
 * The bytes of a kept file, once the whole of it has been found to be what it was when it was handed in. Throws where it
 * is missing or differs by a single byte: evidence that changed is never handed out.
 */
export async function storedFile(
  id: string,
  expected: { bytes: number; sha256: Uint8Array },
): Promise<AsyncGenerator<Uint8Array>> {
  const file = await open(placeOf(id), 'r')
  try {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of read(file)) {
      bytes += chunk.length
      hash.update(chunk)
    }
    if (bytes !== expected.bytes || !hash.digest().equals(expected.sha256)) {
      throw new Error(`evidence file ${id} is not what was handed in: its bytes have changed in the store`)
    }
  } catch (failure) {
    await file.close()
    throw failure
  }
  return andClose(file)
}

async function* andClose(file: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    yield* read(file)
  } finally {
    await file.close()
  }
}

async function* read(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, 65_536, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

const placeOf = (id: string): string => path.join(folder(), id.slice(0, 2), id)

/** What a crash left half taken in goes once it is a day older than a file that came in now. */
async function dropForgotten(file: FileHandle): Promise<void> {
  const now = (await file.stat()).mtimeMs
  const incoming = path.join(folder(), 'incoming')
  for (const name of await readdir(incoming)) {
    const place = path.join(incoming, name)
    const found = await stat(place).catch(() => undefined)
    if (found && now - found.mtimeMs > A_DAY_MS) await rm(place, { force: true })
  }
}

import fs from 'node:fs'
import path from 'node:path'
import { A_DAY_MS } from '#lib/base/day'
import { storageFolder } from '#lib/base/env'
import { isId, newId } from '#lib/base/ids'
import type { UploadState } from '../model.ts'

const STATE = 'state.json'

const folder = (): string => path.join(storageFolder(), 'extracts')

/** The directory of an upload, outside what the web serves. */
export function directoryOf(uploadId: string): string {
  if (!isId(uploadId)) throw new Error('an upload has an id')
  return path.join(folder(), uploadId)
}

/** A new directory for an upload. Uploads nobody took in for a day are removed: they hold names. */
export function newUpload(): string {
  const uploadId = newId()
  fs.mkdirSync(directoryOf(uploadId), { recursive: true, mode: 0o700 })
  const now = touchedAt(uploadId)
  for (const name of fs.readdirSync(folder())) if (now - touchedAt(name) > A_DAY_MS) removeUpload(name)
  return uploadId
}

// By the clock of the disk itself: files are compared with files.
const touchedAt = (uploadId: string): number =>
  fs.statSync(path.join(folder(), uploadId), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Where an upload stands; undefined where it is gone or was never there. */
export function stateOf(uploadId: string): UploadState | undefined {
  const file = path.join(directoryOf(uploadId), STATE)
  if (!fs.existsSync(file)) return undefined
  return JSON.parse(fs.readFileSync(file, 'utf8'), asDates) as UploadState
}

const asDates = (name: string, value: unknown): unknown =>
  name === 'takenAt' && typeof value === 'string' ? new Date(value) : value

/** Writes down where an upload stands, whole or not at all. */
export function writeState(uploadId: string, state: UploadState): void {
  const file = path.join(directoryOf(uploadId), STATE)
  fs.writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 })
  fs.renameSync(`${file}.new`, file)
}

/** Removes the files of an upload that is in, or was refused; where it stands stays readable for a day. */
export function removeFiles(uploadId: string): void {
  for (const name of fs.readdirSync(directoryOf(uploadId)))
    if (name !== STATE) fs.rmSync(path.join(directoryOf(uploadId), name), { force: true })
}

/** Removes an upload altogether. */
export const removeUpload = (uploadId: string): void => {
  fs.rmSync(path.join(folder(), uploadId), { recursive: true, force: true })
}

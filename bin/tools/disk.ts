import fs from 'node:fs'
import { UserError } from './user-error.ts'

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_048_576).toLocaleString('en-GB')} MB`

/** Makes `folder` where it is missing, and refuses to begin where its disk has less than `needed` bytes free. */
export function demandSpace(folder: string, needed: number): void {
  fs.mkdirSync(folder, { recursive: true })
  const { bavail, bsize } = fs.statfsSync(folder)
  const free = bavail * bsize
  if (free < needed)
    throw new UserError(
      `The disk is nearly full: ${folder} has ${megabytes(free)} free and ${megabytes(needed)} are needed.`,
    )
}

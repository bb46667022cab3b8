import { fileTypeFromFile } from 'file-type'
import { chunksOf, type Incoming } from '#lib/base/file-store'
import type { Result } from '#lib/base/result'
import { type FileKind, HEAD_BYTES, kindOf } from './file-kinds.ts'

/** Looks at the bytes of a file that came in and says what it is. Refuses (`unfit-file`) what may not be handed in. */
export async function checkFile(file: Incoming): Promise<Result<FileKind>> {
  const signature = (await fileTypeFromFile(file.place))?.mime
  return kindOf({ ...(await textOf(file)), signature })
}

// Everything below the space but tab, line feed, form feed and carriage return, and the delete character.
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/

async function textOf(file: Incoming): Promise<{ head: Uint8Array; isText: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const head: Uint8Array[] = []
  let seen = 0
  let isText = true
  for await (const chunk of chunksOf(file)) {
    if (seen < HEAD_BYTES) head.push(chunk)
    seen += chunk.length
    isText &&= isReadable(decoder, chunk, seen === file.bytes)
    if (!isText && seen >= HEAD_BYTES) break
  }
  return { head: Buffer.concat(head).subarray(0, HEAD_BYTES), isText }
}

function isReadable(decoder: TextDecoder, chunk: Uint8Array, isLast: boolean): boolean {
  try {
    return !CONTROL.test(decoder.decode(chunk, { stream: !isLast }))
  } catch {
    // Bytes that are no UTF-8 are an answer here, not a failure.
    return false
  }
}

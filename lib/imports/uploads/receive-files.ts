import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { type Fields, fieldsOf } from '#lib/base/form-fields'
import type { Refusal } from '#lib/base/result'
import { type FileName, FILES } from '../rows/columns.ts'
import { directoryOf, newUpload, removeUpload } from './uploads.ts'

/** What a form with an extract brought: its words, and the upload its files went to, or why they were not taken. */
export interface FilesSent {
  readonly fields: Fields
  readonly uploadId: string | undefined
  readonly refusal: Refusal | undefined
}

/** The largest extract taken through the page, in bytes: some 800,000 crimes. Larger ones are for the command line. */
export const LARGEST_EXTRACT = 500_000_000

/**
 * Takes in a form with the four files of an extract, piece by piece as they arrive, into an upload of their own. Refused,
 * with nothing left on the disk: other files than the four, a body of other length than it said, one larger than
 * `atMost` bytes.
 */
export async function receiveFiles(request: Request, atMost: number): Promise<FilesSent> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN)
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data\s*;.*boundary=\S/i.test(type) || !(declared <= atMost)) {
    return { fields: {}, uploadId: undefined, refusal: unfit(declared > atMost ? TOO_LARGE : NOT_WHOLE) }
  }
  const uploadId = newUpload()
  const arriving = new Arriving(directoryOf(uploadId))
  const isWhole = await arriving.take(request.body, type, declared)
  const fault = arriving.fault() ?? (isWhole ? undefined : NOT_WHOLE)
  if (fault !== undefined) removeUpload(uploadId)
  return {
    fields: fieldsOf(arriving.words),
    uploadId: fault === undefined ? uploadId : undefined,
    refusal: fault === undefined ? undefined : unfit(fault),
  }
}

class Arriving {
  readonly words = new URLSearchParams()
  readonly #directory: string
  readonly #names: string[] = []
  readonly #written: Promise<void>[] = []

  constructor(directory: string) {
    this.#directory = directory
  }

  async take(body: ReadableStream<Uint8Array>, type: string, declared: number): Promise<boolean> {
    let bytes = 0
    async function* counted(): AsyncGenerator<Uint8Array> {
      for await (const chunk of body) {
        bytes += chunk.length
        yield chunk
      }
    }
    const parser = Busboy({
      headers: { 'content-type': type },
      limits: { fieldSize: 10_000, fields: 20, files: 10, headerPairs: 20 },
    })
    parser.on('field', (name, value) => {
      this.words.append(name, value)
    })
    parser.on('file', (_field, stream, name) => {
      this.#takeFile(stream, name)
    })
    try {
      await pipeline(Readable.from(counted()), parser)
      await Promise.all(this.#written)
    } catch {
      // A body that breaks off, or is no form, is told of in words; what failed says nothing more.
      await Promise.allSettled(this.#written)
      return false
    }
    return bytes === declared
  }

  /** Browsers send an empty, nameless file where none was chosen. */
  #takeFile(stream: BusboyFileStream, name: string): void {
    const isWanted = isFileName(name) && !this.#names.includes(name)
    if (name !== '') this.#names.push(name)
    if (isWanted)
      this.#written.push(pipeline(stream, fs.createWriteStream(path.join(this.#directory, name), { mode: 0o600 })))
    else stream.resume()
  }

  fault(): string | undefined {
    if (this.#names.length === 0) return `Choose the four files: ${FILES.join(', ')}`
    const missing = FILES.filter((file) => !this.#names.includes(file))
    if (missing.length > 0) return `Choose all four files together. Missing: ${missing.join(', ')}`
    return this.#names.length > FILES.length ? `Choose the four files only: ${FILES.join(', ')}` : undefined
  }
}

const isFileName = (name: string): name is FileName => (FILES as readonly string[]).includes(name)

const NOT_WHOLE = 'The files did not arrive whole. Choose them and send them again'
const TOO_LARGE = 'This extract is too large for the page. Import it on the server with npm run import'

const unfit = (words: string): Refusal => ({
  kind: 'unfit-file',
  words: 'There is a problem',
  fields: { files: words },
})

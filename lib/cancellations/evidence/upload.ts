import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { dropIncoming, type Incoming, receiveFile, type Unfit } from '#lib/base/file-store'
import { type Fields, fieldsOf } from '#lib/base/form-fields'
import type { Refusal } from '#lib/base/result'

/** A file as it came in, under the name its sender gave it. */
export interface FileSent extends Incoming {
  readonly name: string
}

/** What a form with a file brought: its words always, so that nothing typed is lost, and the file or why it was not taken. */
export interface Upload {
  readonly fields: Fields
  readonly file: FileSent | undefined
  readonly refusal: Refusal | undefined
  /** Lets go of the file, unless it has been kept by then. */
  readonly drop: () => Promise<void>
}

const LONGEST_WORDS = 2_000_000
const MOST_FIELDS = 100
/** How much the words and the wrapping of a form may add to its file. */
const SLACK = 1_000_000

/** A browser shows no answer before all it has to send has gone: up to this many times the limit is let run by, unread. */
const LET_RUN_BY = 20

/**
 * Takes in a form with at most one file, piece by piece as it arrives. Refused, with nothing left on the disk: a body of
 * more or fewer bytes than it said (something on the way cut it), a second file, an empty one, one larger than `atMost`
 * bytes, of which no more is taken in. So the file has to be the last question of its form: the words come before it.
 */
export async function receiveUpload(request: Request, atMost: number): Promise<Upload> {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN)
  const type = request.headers.get('content-type') ?? ''
  const parser = request.body && declared > 0 ? parserOf(type) : undefined
  if (!request.body || !parser) return without({}, NOT_WHOLE)

  const arriving = listen(parser, declared > atMost + SLACK ? 0 : atMost)
  const body = countedIn(request.body)
  const arrived = await pipeline(Readable.from(body.chunks()), parser, { signal: arriving.stop }).then(
    () => true,
    // A body that breaks off, is no form or is stopped above is refused in words below; what failed says nothing more.
    () => false,
  )
  if (!arrived) {
    arriving.breakOff()
    await body.letRunBy((atMost + SLACK) * LET_RUN_BY)
  }
  return settle(arriving, arrived && body.bytes() === declared)
}

/** A body whose bytes are counted as they come, and which can be let run by when nobody wants the rest. */
function countedIn(body: ReadableStream<Uint8Array>) {
  let bytes = 0
  const rest = () => body.values({ preventCancel: true })
  return {
    bytes: () => bytes,
    async *chunks() {
      for await (const chunk of rest()) {
        bytes += chunk.length
        yield chunk
      }
    },
    async letRunBy(atMost: number) {
      try {
        for await (const chunk of rest()) if ((bytes += chunk.length) > atMost) break
      } catch {
        // The sender has gone: there is nothing left to let by, and nobody to answer.
      }
    },
  }
}

interface Sent {
  readonly name: string
  readonly stream: BusboyFileStream
  readonly outcome: Promise<Incoming | Unfit | 'broken off'>
}

interface Arriving {
  readonly words: URLSearchParams
  readonly files: Sent[]
  readonly stop: AbortSignal
  breakOff: () => void
}

function parserOf(type: string): BusboyInstance | undefined {
  if (!/^multipart\/form-data\s*;.*boundary=\S/i.test(type)) return undefined
  return Busboy({
    headers: { 'content-type': type },
    limits: { fieldSize: LONGEST_WORDS, fields: MOST_FIELDS, parts: MOST_FIELDS + 10, headerPairs: 20 },
  })
}

function listen(parser: BusboyInstance, atMost: number): Arriving {
  const stop = new AbortController()
  const files: Sent[] = []
  const words = new URLSearchParams()
  parser.on('field', (name, value) => {
    words.append(name, value)
  })
  parser.on('file', (_field, stream, name) => {
    // The parser says of a part that breaks off only that it did, and that may be before anybody reads it.
    stream.on('error', (failure: Error) => {
      stream.destroy(failure)
    })
    const outcome = receiveFile(stream, files.length === 0 ? atMost : 0).catch(() => 'broken off' as const)
    files.push({ name, stream, outcome })
    void outcome.then((taken) => {
      if (taken === 'too large') stop.abort()
    })
  })
  return {
    words,
    files,
    stop: stop.signal,
    breakOff: () => {
      for (const { stream } of files) stream.destroy()
    },
  }
}

async function settle({ words, files }: Arriving, isWhole: boolean): Promise<Upload> {
  const fields = fieldsOf(words)
  const [first, ...others] = files.map(({ name }) => name)
  const [taken, ...more] = await Promise.all(files.map(({ outcome }) => outcome))
  const why = others.some((name, n) => name || more[n] !== 'empty')
    ? ONE_FILE
    : taken && first !== undefined
      ? faultOf(first, taken)
      : undefined
  const fault = why ?? (isWhole ? undefined : NOT_WHOLE)
  if (fault === undefined && typeof taken === 'object') {
    return { fields, file: { ...taken, name: first ?? '' }, refusal: undefined, drop: () => dropIncoming(taken) }
  }
  for (const incoming of [taken, ...more]) if (typeof incoming === 'object') await dropIncoming(incoming)
  return without(fields, fault)
}

const without = (fields: Fields, fault: string | undefined): Upload => ({
  fields,
  file: undefined,
  refusal: fault === undefined ? undefined : unfit(fault),
  drop: () => Promise.resolve(),
})

function faultOf(name: string, taken: Incoming | Unfit | 'broken off'): string | undefined {
  if (taken === 'too large') return TOO_LARGE
  // Browsers send an empty, nameless file where none was chosen.
  return taken === 'empty' && name ? EMPTY : undefined
}

const NOT_WHOLE = 'The file did not arrive whole. Choose it and send it again.'
const ONE_FILE = 'Send one file at a time. Add another piece of evidence for the next one.'
const TOO_LARGE = 'The file is too large. Give its reference in the evidence system instead, or split it.'
const EMPTY = 'The file is empty. Choose another.'

const unfit = (words: string): Refusal => ({ kind: 'unfit-file', words: 'There is a problem', fields: { file: words } })

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chunksOf } from '#lib/base/file-store'
import { receiveUpload } from './upload.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evidence-'))
  process.env.EVIDENCE_DIR = folder
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const left = async () => (await readdir(path.join(folder, 'incoming')).catch(() => [])).length

interface Part {
  name: string
  words?: string
  file?: { name: string; bytes: Uint8Array }
}

const BOUNDARY = '----ZedshireBoundary'

function bodyOf(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const items = parts.flatMap(({ name, words = '', file }) => [
    Buffer.from(
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file ? `; filename="${file.name}"\r\nContent-Type: application/octet-stream` : ''}\r\n\r\n`,
    ),
    Buffer.from(file ? file.bytes : words),
    Buffer.from('\r\n'),
  ])
  return new Uint8Array(Buffer.concat([...items, Buffer.from(`--${BOUNDARY}--\r\n`)]))
}

/** A posted form as it arrives: in pieces, with the length it says it has. `pulled` counts what was read of it. */
function posted(
  body: Uint8Array,
  {
    declared = body.length,
    chunk = 1000,
    breaksAt = Infinity,
  }: { declared?: number | 'nothing'; chunk?: number; breaksAt?: number } = {},
) {
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= breaksAt) {
        controller.error(new Error('the sender has gone'))
      } else if (at >= body.length) {
        controller.close()
      } else {
        controller.enqueue(body.subarray(at, at + chunk))
        at += chunk
      }
    },
  })
  const headers = new Headers({ 'content-type': `multipart/form-data; boundary=${BOUNDARY}` })
  if (declared !== 'nothing') headers.set('content-length', String(declared))
  return { request: { headers, body: stream } as unknown as Request, pulled: () => at }
}

const words: Part = { name: 'origin', words: 'The council’s camera' }
const aFile = (bytes: Uint8Array, name = 'film.pdf'): Part => ({ name: 'file', file: { name, bytes } })
const many = (size: number) => new Uint8Array(size).fill(65)
const take = (body: Uint8Array, how: Parameters<typeof posted>[1] = {}, atMost = 50_000) =>
  receiveUpload(posted(body, how).request, atMost)
const fault = (upload: Awaited<ReturnType<typeof take>>) => upload.refusal?.fields?.file

test('words and file arrive whole, the file hashed', async () => {
  const upload = await take(bodyOf([words, { name: 'held', words: 'attached' }, aFile(many(30_000), 'Café.pdf')]))
  expect(upload.fields).toMatchObject({ origin: 'The council’s camera', held: 'attached' })
  expect(upload).toMatchObject({ refusal: undefined, file: { name: 'Café.pdf', bytes: 30_000 } })
  if (!upload.file) return
  const kept: Uint8Array[] = []
  for await (const chunk of chunksOf(upload.file)) kept.push(chunk)
  expect(Buffer.concat(kept).equals(many(30_000))).toBe(true)
  expect(Buffer.from(upload.file.sha256).toString('hex')).toBe(await sha256(many(30_000)))
  await upload.drop()
  expect(await left()).toBe(0)
})

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex')

test('a form where no file was chosen brings its words alone', async () => {
  const upload = await take(bodyOf([words, aFile(new Uint8Array(), '')]))
  expect(upload).toMatchObject({ fields: { origin: 'The council’s camera' }, file: undefined, refusal: undefined })
})

test('an empty file is refused, with the words kept', async () => {
  const upload = await take(bodyOf([words, aFile(new Uint8Array())]))
  expect(fault(upload)).toContain('empty')
  expect(upload.fields).toMatchObject({ origin: 'The council’s camera' })
  expect(await left()).toBe(0)
})

test('a file that is too large is refused, with the words that came before it, and leaves nothing on the disk', async () => {
  const upload = await take(bodyOf([words, aFile(many(50_001))]))
  expect(fault(upload)).toContain('too large')
  expect(upload.fields).toMatchObject({ origin: 'The council’s camera' })
  expect(await left()).toBe(0)
})

test('of a file that says it is far too large not a byte is taken in, and the rest is let run by only so far', async () => {
  const body = bodyOf([words, aFile(many(3_000_000))])
  const sent = posted(body, { chunk: 65_536, declared: 500_000_000 })
  const upload = await receiveUpload(sent.request, 50_000)
  expect(fault(upload)).toContain('too large')
  expect(upload.fields).toMatchObject({ origin: 'The council’s camera' })
  const endless = posted(bodyOf([words, aFile(many(60_000_000))]), { chunk: 1_000_000 })
  expect(fault(await receiveUpload(endless.request, 50_000))).toContain('too large')
  expect(endless.pulled()).toBeLessThan(25_000_000)
  expect(await left()).toBe(0)
})

test('two files in one form are refused', async () => {
  expect(fault(await take(bodyOf([words, aFile(many(10)), aFile(many(10), 'other.pdf')])))).toContain(
    'one file at a time',
  )
  expect(await left()).toBe(0)
})

test('a body that is cut short, by whoever passed it on, is refused', async () => {
  const body = bodyOf([words, aFile(many(40_000))])
  expect(fault(await take(body.subarray(0, 20_000), { declared: body.length }))).toContain('whole')
  expect(fault(await take(body, { breaksAt: 20_000 }))).toContain('whole')
  expect(await left()).toBe(0)
})

test('a body of more or fewer bytes than it said is refused, though its form is complete', async () => {
  const body = bodyOf([words, aFile(many(100))])
  expect(fault(await take(body, { declared: body.length + 1 }))).toContain('whole')
  expect(fault(await take(body, { declared: body.length - 1 }))).toContain('whole')
  expect(fault(await take(body, { declared: 'nothing' }))).toContain('whole')
  expect(await left()).toBe(0)
})

test('what is no form with files is refused', async () => {
  const request = {
    headers: new Headers({ 'content-type': 'text/plain', 'content-length': '5' }),
    body: posted(many(5)).request.body,
  } as unknown as Request
  expect(fault(await receiveUpload(request, 50_000))).toContain('whole')
})

import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { copying } from '#lib/base/copy-rows'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { isImportRunning, takeTurn } from '../import-status.ts'
import { loadExtract, loadExtracts, rejectFile } from '../load-extracts.ts'
import { importExtract } from '../import-extract.ts'
import { checkUpload } from './check-upload.ts'
import { receiveFiles } from './receive-files.ts'
import { importUpload } from './import-upload.ts'
import { loadUpload } from './load-upload.ts'
import { directoryOf } from './uploads.ts'

const HOW = { addAreasAndUnits: false, older: false }

/** A form with the files of a directory, as a browser posts it; `cut` leaves so many bytes of it out. */
async function aForm(directory: string, files: readonly string[], cut = 0): Promise<Request> {
  const form = new FormData()
  form.append('form_key', newId())
  for (const file of files)
    form.append('files', new Blob([fs.readFileSync(path.join(directory, file))], { type: 'text/csv' }), file)
  const whole = new Request('http://localhost/imports/upload/save', { method: 'POST', body: form })
  const body = Buffer.from(await whole.arrayBuffer())
  const headers = { 'content-type': whole.headers.get('content-type') ?? '', 'content-length': String(body.length) }
  return new Request('http://localhost/', { method: 'POST', headers, body: body.subarray(0, body.length - cut) })
}

const FILES = ['crimes.csv', 'classifications.csv', 'parts.csv', 'people.csv']

async function uploaded(rows: ExtractRows): Promise<string> {
  const { uploadId, refusal } = await receiveFiles(await aForm(written(rows), FILES), 10_000_000)
  if (uploadId === undefined) throw new Error(JSON.stringify(refusal))
  return uploadId
}

let storage: string

beforeEach(async () => {
  await inAForce()
  storage = aDirectory()
  process.env.STORAGE_FOLDER = storage
})

const left = (): string[] =>
  fs.existsSync(path.join(storage, 'extracts')) ? fs.readdirSync(path.join(storage, 'extracts')) : []

describe('the files of an extract', () => {
  test('arrive as they were sent, and are readable by nobody else', async () => {
    const directory = written(together(oneCrime(1)))
    const { uploadId } = await receiveFiles(await aForm(directory, FILES), 10_000_000)
    const here = directoryOf(uploadId ?? '')
    for (const file of FILES) {
      expect(fs.readFileSync(path.join(here, file))).toEqual(fs.readFileSync(path.join(directory, file)))
      expect(fs.statSync(path.join(here, file)).mode & 0o077).toBe(0)
    }
  })

  test('are refused with one missing, one too many, cut on the way or too large; nothing of them is left', async () => {
    const directory = written(together(oneCrime(1)))
    fs.writeFileSync(path.join(directory, 'notes.csv'), 'a')
    const wordsFor = async (form: Promise<Request>, atMost = 10_000_000) =>
      (await receiveFiles(await form, atMost)).refusal?.fields?.files
    expect(await wordsFor(aForm(directory, FILES.slice(1)))).toBe('Choose all four files together. Missing: crimes.csv')
    expect(await wordsFor(aForm(directory, []))).toBe(
      'Choose the four files: crimes.csv, classifications.csv, parts.csv, people.csv',
    )
    expect(await wordsFor(aForm(directory, [...FILES, 'notes.csv']))).toMatch('Choose the four files only')
    expect(await wordsFor(aForm(directory, FILES, 5))).toMatch('did not arrive whole')
    expect(await wordsFor(aForm(directory, FILES), 100)).toMatch('too large for the page')
    expect(left()).toEqual([])
  })
})

describe('an upload', () => {
  test('is checked first, then imported on a word, and its files are removed', async () => {
    const permit = await as('registrar', 'extract.import')
    const uploadId = await uploaded(together(oneCrime(1), oneCrime(2, { reporter: 'everybody' })))
    value(await checkUpload(permit, uploadId, HOW))
    expect(await loadUpload(permit, uploadId)).toMatchObject({
      state: { step: 'checked', trial: { tallies: { 'crimes.csv': { new: 1, rejected: 1 } } } },
    })
    expect(await asSystem((tx) => tx.reportedCrime.count())).toBe(0)

    const run = value(importUpload(permit, uploadId))
    expect((await loadUpload(permit, uploadId))?.state.step).toBe('running')
    await run?.()
    expect(await loadUpload(permit, uploadId)).toMatchObject({ state: { step: 'in' }, isCutOff: false })
    expect(fs.readdirSync(directoryOf(uploadId))).toEqual(['state.json'])
    expect(value(importUpload(permit, uploadId))).toBeUndefined()
  })

  test('that is none is refused beside its field, and removed', async () => {
    const uploadId = await uploaded({ ...together(oneCrime(1)), 'parts.csv': [] })
    expect(await checkUpload(await as('registrar', 'extract.import'), uploadId, HOW)).toMatchObject({
      refusal: { fields: { files: 'parts.csv has a heading and no rows: the extract is not whole.' } },
    })
    expect(left()).toEqual([])
  })

  test('whose import was cut off says so and can be gone on with', async () => {
    const permit = await as('registrar', 'extract.import')
    const uploadId = await uploaded(together(oneCrime(1)))
    value(await checkUpload(permit, uploadId, HOW))
    // The word was given and the process died before it ran.
    value(importUpload(permit, uploadId))
    expect(await loadUpload(permit, uploadId)).toMatchObject({ isCutOff: true })
    await value(importUpload(permit, uploadId))?.()
    expect((await loadUpload(permit, uploadId))?.state.step).toBe('in')
  })

  test('that has begun is not said to be cut off, and a look at it keeps no import from its turn', async () => {
    const permit = await as('registrar', 'extract.import')
    const uploadId = await uploaded(together(oneCrime(1)))
    value(await checkUpload(permit, uploadId, HOW))
    const run = value(importUpload(permit, uploadId))
    const views: Promise<unknown>[] = []
    await run?.(() => {
      views.push(loadUpload(permit, uploadId))
    })
    // How often it says how far it is depends on how long it takes.
    expect(views.length).toBeGreaterThan(0)
    for (const view of await Promise.all(views)) expect(view).toMatchObject({ isCutOff: false })
    await copying(permit, async (line) => {
      expect(await isImportRunning(line)).toBe(false)
      expect(await copying(permit, takeTurn)).toBe(true)
    })
  })

  test('that is begun while another import runs is told to wait: it is not said to run, nor afterwards to be cut off', async () => {
    const permit = await as('registrar', 'extract.import')
    const uploadId = await uploaded(together(oneCrime(1)))
    value(await checkUpload(permit, uploadId, HOW))
    await copying(permit, async (line) => {
      expect(await takeTurn(line)).toBe(true)
      const came = await value(importUpload(permit, uploadId))?.()
      expect(came).toMatchObject({ ok: false, refusal: { kind: 'import-running' } })
      expect(await loadUpload(permit, uploadId)).toMatchObject({
        state: { step: 'checked', trial: { tallies: { 'crimes.csv': { new: 1 } } } },
        isCutOff: false,
      })
    })
    expect(await loadUpload(permit, uploadId)).toMatchObject({ state: { step: 'checked' }, isCutOff: false })
    expect(await value(importUpload(permit, uploadId))?.()).toMatchObject({ ok: true })
    expect((await loadUpload(permit, uploadId))?.state.step).toBe('in')
  })

  test('that was cut off stays so where another import runs, and goes on later', async () => {
    const permit = await as('registrar', 'extract.import')
    const uploadId = await uploaded(together(oneCrime(1)))
    value(await checkUpload(permit, uploadId, HOW))
    value(importUpload(permit, uploadId))
    await copying(permit, async (line) => {
      await takeTurn(line)
      expect(await value(importUpload(permit, uploadId))?.()).toMatchObject({ ok: false })
    })
    expect(await loadUpload(permit, uploadId)).toMatchObject({ state: { step: 'running' }, isCutOff: true })
  })

  test('that is gone is told of, and one with a made-up id is not there', async () => {
    const permit = await as('registrar', 'extract.import')
    expect(await loadUpload(permit, newId())).toBeUndefined()
    expect(importUpload(permit, newId())).toMatchObject({ ok: false, refusal: { kind: 'gone' } })
    expect(() => directoryOf('../../etc')).toThrow()
  })
})

test('an extract is shown with its bad rows, and its reject files are as those the import writes', async () => {
  const [permit, seeing] = [await as('registrar', 'extract.import'), await as('registrar', 'extract.see')]
  const rejectsTo = path.join(aDirectory(), 'rejected')
  const rows = together(
    oneCrime(1),
    oneCrime(2, { reporter: 'everybody', rms_status: 'gone' }),
    oneCrime(3, { offence_code: '999/01', count_class: '99' }),
  )
  const { extractId } = value(await importExtract(permit, { directory: written(rows), rejectsTo }))
  for (const file of ['crimes.csv', 'parts.csv', 'people.csv'] as const) {
    const chunks: string[] = []
    for await (const chunk of rejectFile(seeing, extractId, file)) chunks.push(chunk)
    expect(chunks.join('')).toBe(fs.readFileSync(path.join(rejectsTo, file), 'utf8'))
  }
  expect((await loadExtract(seeing, extractId))?.rejects.map(({ column }) => column)).toEqual([
    'reporter',
    'rms_status',
    'reference',
    'reference',
    'reference',
  ])
  expect(await loadExtracts(seeing)).toMatchObject({
    extracts: [{ id: extractId }],
    unlisted: [{ code: '999/01', countClass: '99', crimes: 1 }],
  })
  expect(await asSystem((tx) => tx.accessRecord.count({ where: { act: 'extract.see' } }))).toBeGreaterThan(3)
})

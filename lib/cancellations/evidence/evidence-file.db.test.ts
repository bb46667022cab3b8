import { soundUnlessGiven } from '#lib/counting-rules/examples/sound-answers'
import { appendFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { receiveFile } from '#lib/base/file-store'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as, idOf } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { previewRequest } from '#lib/cancellations/request/preview-request'
import { saveFacts } from '#lib/cancellations/draft/save-facts'
import { sayWhatHappened } from '#lib/cancellations/draft/say-what-happened'
import { sendDraft } from '#lib/cancellations/request/send-draft'
import { myDraft } from '#lib/cancellations/draft/draft'
import { fileName, openEvidence, removeEvidence, saveEvidence } from './evidence-file.ts'
import type { FileSent } from './upload.ts'

await inAForce()

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'evidence-'))
  process.env.EVIDENCE_DIR = folder
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const onDisk = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
const officer = () => as('officer', 'request.submit')

async function aFile(
  bytes: string | Uint8Array = '%PDF-1.7 the council’s letter',
  name = 'letter.pdf',
): Promise<FileSent> {
  const taken = await receiveFile(
    (async function* () {
      yield await Promise.resolve(Buffer.from(bytes))
    })(),
    1_000_000,
  )
  if (typeof taken === 'string') throw new Error(taken)
  return { ...taken, name }
}

const FIELDS = {
  kind: 'document',
  madeBy: 'other body',
  isAccount: 'no',
  shows: 'shows no crime',
  origin: 'The council.',
  howVerifiable: 'It keeps a copy.',
  eventOn: '',
  obtainedOn: '2026-06-10',
  heldByBeforeRecording: 'nobody in police',
  knownToRecorderOrOic: 'no',
  held: 'attached',
}

const save = async (
  crimeId: string,
  file: FileSent | undefined,
  { fields = {}, itemId = newId(), later = false, formKey = newId() } = {},
) => saveEvidence(await officer(), crimeId, { itemId, fields: { ...FIELDS, ...fields }, file, later }, formKey)

const refusal = (result: Awaited<ReturnType<typeof save>>) => (result.ok ? undefined : result.refusal.fields)
const rowsOf = (crimeId: string) => asSystem((tx) => tx.evidenceFile.findMany({ where: { crimeId } }))

describe('a file handed in', () => {
  test('is kept under a random id with its row, its entry and its place in the draft, its name among the words', async () => {
    const crime = await aCrime().saved()
    const draft = value(await save(crime, await aFile()))
    const [row] = await rowsOf(crime)
    expect(draft.evidence).toMatchObject([{ fileId: row?.id, fields: { origin: 'The council.' } }])
    expect(row).toMatchObject({ mediaType: 'application/pdf', uploadedById: await idOf('officer') })
    expect(await onDisk()).toContain(row?.id)
    const entry = await asSystem(
      (tx) =>
        tx.$queryRaw<{ kind: string; body: string }[]>`
          SELECT kind, convert_from(body, 'UTF8') AS body
          FROM ledger.entry
          WHERE crime_id = ${crime}::uuid AND kind = 'evidence.uploaded'`,
    )
    expect(entry).toHaveLength(1)
    expect(entry[0]?.body).not.toMatch(/letter|sha256/)
  })

  test('sent twice under one key is one file, one entry and one piece', async () => {
    const crime = await aCrime().saved()
    const [itemId, formKey] = [newId(), newId()]
    const before = (await onDisk()).length
    const [first, second] = [await aFile(), await aFile()]
    const both = await Promise.all([save(crime, first, { itemId, formKey }), save(crime, second, { itemId, formKey })])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect((await myDraft(await officer(), crime))?.answers.evidence).toHaveLength(1)
    expect(await rowsOf(crime)).toHaveLength(1)
    expect(await onDisk()).toHaveLength(before + 1)
  })

  test('is two when two pieces bring one each, and a new one takes the place of the old', async () => {
    const crime = await aCrime().saved()
    const itemId = newId()
    value(await save(crime, await aFile('first note', 'a.txt'), { itemId }))
    value(await save(crime, await aFile('second note', 'b.txt')))
    const [before] = (await myDraft(await officer(), crime))?.answers.evidence ?? []
    const after = value(await save(crime, await aFile('a better note', 'c.txt'), { itemId }))
    expect(after.evidence).toHaveLength(2)
    expect(after.evidence[0]?.fileId).not.toBe(before?.fileId)
    expect(value(await save(crime, undefined, { itemId })).evidence[0]?.fileId).toBe(after.evidence[0]?.fileId)
  })

  test('is not kept, and leaves nothing behind, when anything is refused', async () => {
    const crime = await aCrime().saved()
    const notMine = await aCrime().withOic('detective').saved()
    const before = await onDisk()
    expect(
      refusal(await save(crime, await aFile('<svg xmlns="http://www.w3.org/2000/svg"/>', 'photo.png')))?.file,
    ).toContain('can carry scripts')
    expect(refusal(await save(crime, await aFile(Buffer.from([77, 90, 0, 1, 2]), 'letter.pdf')))?.file).toContain(
      'whatever it is called',
    )
    expect(refusal(await save(crime, await aFile(), { fields: { origin: '' } }))).toEqual({
      origin: 'Say where it came from',
      file: 'Choose the file again: it cannot be kept while something else is put right',
    })
    expect(refusal(await save(crime, await aFile(), { fields: { obtainedOn: '2026-06-16' } }))?.obtainedOn).toContain(
      'must be today or before',
    )
    expect((await save(notMine, await aFile())).ok).toBe(false)
    expect(await onDisk()).toEqual(before)
    expect([...(await rowsOf(crime)), ...(await rowsOf(notMine))]).toEqual([])
  })

  test('is not kept of a thing that is held elsewhere; there one says who has seen it and where it is', async () => {
    const crime = await aCrime().saved()
    const seen = { held: 'seen', seenBy: 'The officer in the case', whereHeld: 'Evidence system, PA/1' }
    expect(refusal(await save(crime, undefined, { fields: { ...seen, whereHeld: '' } }))).toEqual({
      whereHeld: 'Say where it is held, with its reference',
    })
    expect(value(await save(crime, await aFile(), { fields: seen })).evidence[0]?.fileId).toBeNull()
    expect(refusal(await save(crime, undefined))?.file).toBe('Choose the file')
    expect(await rowsOf(crime)).toEqual([])
  })

  test('may come with an unfinished piece, to be finished later', async () => {
    const crime = await aCrime().saved()
    const draft = value(await save(crime, await aFile(), { later: true, fields: { origin: '' } }))
    expect(draft.evidence[0]).toMatchObject({ fields: { origin: '' } })
    expect(draft.evidence[0]?.fileId).toBeTruthy()
  })

  test('stays in the store when its piece is taken out of the draft', async () => {
    const crime = await aCrime().saved()
    const [item] = value(await save(crime, await aFile())).evidence
    expect(value(await removeEvidence(await officer(), crime, item?.id ?? '')).evidence).toEqual([])
    expect(await onDisk()).toContain(item?.fileId)
  })
})

describe('a file handed out', () => {
  const read = async (content: AsyncIterable<Uint8Array>) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of content) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  }

  async function aSentFile() {
    const crime = await aCrime().saved()
    value(await sayWhatHappened(await officer(), crime, ['new-information', 'no-crime']))
    value(
      await saveFacts(
        await officer(),
        crime,
        soundUnlessGiven('C2', {
          account: 'A letter.',
          victimNow: 'not asked',
          presentWhenVictimSaidSo: 'not applicable',
        }),
        false,
      ),
    )
    const [item] = value(await save(crime, await aFile())).evidence
    const send = async () =>
      value(
        await sendDraft(await officer(), crime, value(await previewRequest(await officer(), crime)).savedAt, newId()),
      )
    return { crime, fileId: item?.fileId ?? '', send }
  }

  test('is its uploader’s alone until it is sent, then anybody’s who may see the crime, and each look is noted', async () => {
    const { crime, fileId, send } = await aSentFile()
    const decisionMaker = await as('decisionMaker', 'evidence.open')
    expect(await openEvidence(decisionMaker, crime, fileId)).toBeUndefined()
    expect(await openEvidence(await as('officer', 'evidence.open'), crime, fileId)).toMatchObject({
      name: 'letter.pdf',
    })
    await send()
    const file = await openEvidence(decisionMaker, crime, fileId)
    expect(file && (await read(file.content))).toBe('%PDF-1.7 the council’s letter')
    const views = await asSystem((tx) =>
      tx.accessRecord.findMany({ where: { crimeId: crime, subjects: { has: fileId } } }),
    )
    expect(views.map(({ staffId }) => staffId)).toEqual([await idOf('officer'), await idOf('decisionMaker')])
  })

  test('is not given to those who may not see the crime, nor under another crime', async () => {
    const { crime, fileId, send } = await aSentFile()
    await send()
    expect(await openEvidence(await as('detective', 'evidence.open'), crime, fileId)).toBeUndefined()
    expect(
      await openEvidence(await as('decisionMaker', 'evidence.open'), await aCrime().saved(), fileId),
    ).toBeUndefined()
    expect(await openEvidence(await as('decisionMaker', 'evidence.open'), crime, newId())).toBeUndefined()
    expect(await openEvidence(await as('decisionMaker', 'evidence.open'), crime, '../../etc/passwd')).toBeUndefined()
  })

  test('is never given out once a byte of it has changed, or it is gone', async () => {
    const { crime, fileId } = await aSentFile()
    const place = path.join(folder, fileId.slice(0, 2), fileId)
    const officersView = await as('officer', 'evidence.open')
    await writeFile(place, '%PDF-1.7 another letter as long')
    await expect(openEvidence(officersView, crime, fileId)).rejects.toThrow('not what was handed in')
    await appendFile(place, ' and longer')
    await expect(openEvidence(officersView, crime, fileId)).rejects.toThrow('not what was handed in')
    await rm(place)
    await expect(openEvidence(officersView, crime, fileId)).rejects.toThrow('ENOENT')
  })
})

test('a file’s name keeps nothing of the folders it came from, nor signs that hide or turn it', () => {
  expect(fileName('C:\\Users\\me\\film.pdf')).toBe('film.pdf')
  expect(fileName('../../film.pdf')).toBe('film.pdf')
  expect(fileName('harmless\u202Efdp.exe\n')).toBe('harmlessfdp.exe')
  expect(fileName('')).toBe('file')
  expect(fileName(`${'a'.repeat(300)}.pdf`)).toHaveLength(200)
})

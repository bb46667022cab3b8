import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { newId } from '#lib/base/ids'
import { confirm } from '#lib/cancellations/notify/confirm'
import { asSystem } from '#lib/base/database'
import { copying } from '#lib/base/copy-rows'
import { importExtract } from './import-extract.ts'

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

const idOfCrime = async (reference: string) =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference }, select: { id: true } }))).id

const requestNow = (id: string) =>
  asSystem((tx) =>
    tx.cancellationRequest.findUniqueOrThrow({
      where: { id },
      include: { assessments: { orderBy: { at: 'asc' } }, submissions: { orderBy: { n: 'asc' } } },
    }),
  )

let authorised: string
let open: string

beforeEach(async () => {
  await inAForce()
  await bring(oneCrime(1), oneCrime(2), oneCrime(3))
  authorised = await aC2Request(await idOfCrime('ZZ/000001/26'))
  open = await aC2Request(await idOfCrime('ZZ/000002/26'))
  value(await decideWell(authorised))
  await setClock('2026-06-16T09:00:00Z')
})

const changes: readonly (readonly [string, (whole: ExtractRows) => ExtractRows, string])[] = [
  [
    'the class',
    (whole) => ({
      ...whole,
      'crimes.csv': whole['crimes.csv'].map((row) => ({ ...row, offence_code: '008/06', count_class: '8N' })),
    }),
    'class',
  ],
  [
    'the flags',
    (whole) => ({ ...whole, 'crimes.csv': whole['crimes.csv'].map((row) => ({ ...row, flags: 'domestic_abuse' })) }),
    'flags',
  ],
  [
    'the status',
    (whole) => ({
      ...whole,
      'crimes.csv': whole['crimes.csv'].map((row) => ({
        ...row,
        rms_status: 'cancelled',
        rms_category: 'C2',
        rms_changed_at: '2026-06-15T20:00:00Z',
      })),
    }),
    'RMS status',
  ],
  [
    'a charge',
    (whole) => ({ ...whole, 'crimes.csv': whole['crimes.csv'].map((row) => ({ ...row, charged: 'yes' })) }),
    'charge or bail',
  ],
  [
    'bail',
    (whole) => ({ ...whole, 'crimes.csv': whole['crimes.csv'].map((row) => ({ ...row, on_bail: 'yes' })) }),
    'charge or bail',
  ],
  [
    'the victims',
    (whole) => ({
      ...whole,
      'parts.csv': [
        ...whole['parts.csv'],
        { reference: whole['crimes.csv'][0]?.reference ?? '', key: 'P000003', role: 'victim' },
      ],
    }),
    'victims',
  ],
  [
    'the suspects',
    (whole) => ({
      ...whole,
      'parts.csv': [
        ...whole['parts.csv'],
        { reference: whole['crimes.csv'][0]?.reference ?? '', key: 'P000003', role: 'suspect', relation: 'partner' },
      ],
    }),
    'suspects',
  ],
]

describe('a later extract that changes', () => {
  test.each(changes)('%s of an authorised case sends it back to its decision maker', async (_, change, what) => {
    const taken = await bring(change(oneCrime(1)), oneCrime(2), oneCrime(3))
    expect(taken).toMatchObject({ reassessed: 1, notReassessed: [] })
    const request = await requestNow(authorised)
    expect(request).toMatchObject({ state: 'stopped' })
    expect(request.submissions.at(-1)).toMatchObject({ occasion: 'changed_in_rms' })
    const words = await asSystem((tx) =>
      tx.words.findMany({ where: { text: { contains: `changed since this was authorised: ${what}.` } } }),
    )
    expect(words).toHaveLength(1)
    expect(await requestNow(open)).toMatchObject({ state: 'submitted' })
  })

  const born = (whole: ExtractRows, year: string): ExtractRows => ({
    ...whole,
    'people.csv': whole['people.csv'].map((row) => ({ ...row, year_of_birth: year })),
  })

  test.each([
    ['turns out to be a child', '2012'],
    ['turns out to be 16 or 17', '2009'],
    ['has no year of birth any more', ''],
  ])('a victim who %s sends an authorised case back, and nobody else’s', async (_, year) => {
    expect(await bring(born(oneCrime(1), year), oneCrime(2), oneCrime(3))).toMatchObject({
      reassessed: 1,
      notReassessed: [],
    })
    expect(await requestNow(authorised)).toMatchObject({ state: 'stopped' })
    expect(await requestNow(open)).toMatchObject({ state: 'submitted' })
    const words = await asSystem((tx) =>
      tx.words.findMany({ where: { text: { contains: 'changed since this was authorised: age of a victim.' } } }),
    )
    expect(words).toHaveLength(1)
  })

  test('a year of birth by which the victim is as grown as before leaves the case alone', async () => {
    expect(await bring(born(oneCrime(1), '1989'), oneCrime(2), oneCrime(3))).toMatchObject({ reassessed: 0 })
    expect(await requestNow(authorised)).toMatchObject({ state: 'authorised' })
  })

  test('a corrected reject file of people alone is enough', async () => {
    const permit = await as('registrar', 'extract.import')
    const rejectsTo = aDirectory()
    const bad = written(together(born(oneCrime(1), '12'), oneCrime(2), oneCrime(3)))
    value(await importExtract(permit, { directory: bad, rejectsTo }))
    const corrected = { ...oneCrime(1), 'crimes.csv': [], 'classifications.csv': [], 'parts.csv': [] }
    const rows = fs.readFileSync(path.join(rejectsTo, 'people.csv'), 'utf8').replace(',12,', ',2012,')
    fs.writeFileSync(path.join(rejectsTo, 'people.csv'), rows)
    const headings = written({ ...corrected, 'people.csv': [] })
    for (const file of ['crimes.csv', 'classifications.csv', 'parts.csv'])
      if (!fs.existsSync(path.join(rejectsTo, file)))
        fs.copyFileSync(path.join(headings, file), path.join(rejectsTo, file))
    expect(value(await importExtract(permit, { directory: rejectsTo }))).toMatchObject({ reassessed: 1 })
    expect(await requestNow(authorised)).toMatchObject({ state: 'stopped' })
  })

  test('an undecided case has its rules run again', async () => {
    const before = (await requestNow(open)).assessments.length
    const [, change] = changes[1] ?? []
    expect(await bring(oneCrime(1), change?.(oneCrime(2)) ?? oneCrime(2), oneCrime(3))).toMatchObject({
      reassessed: 1,
    })
    const request = await requestNow(open)
    expect(request.assessments).toHaveLength(before + 1)
    expect(request.assessments.at(-1)?.facts).toMatchObject({ crime: { flags: ['domestic_abuse'] } })
  })

  test('an answer that nobody is charged or on bail leaves the case alone', async () => {
    const nobody = { charged: 'no', charged_on: '2026-06-15', on_bail: 'no', bail_on: '2026-06-15' }
    expect(await bring(oneCrime(1, nobody), oneCrime(2), oneCrime(3))).toMatchObject({ reassessed: 0 })
    expect(await requestNow(authorised)).toMatchObject({ state: 'authorised' })
  })

  test('an officer, a unit or another crime leaves the case alone', async () => {
    const whole = oneCrime(1, { unit: 'FORCE-RAPE-TEAM' })
    const { reassessed } = await bring(
      {
        ...whole,
        'parts.csv': [...whole['parts.csv'], { reference: 'ZZ/000001/26', key: 'S1001', role: 'reporting' }],
      },
      oneCrime(2),
      oneCrime(3, { flags: 'hate' }),
    )
    expect(reassessed).toBe(0)
    expect(await requestNow(authorised)).toMatchObject({ state: 'authorised' })
  })
})

test('a charge between decision and confirmation: nothing is cancelled before the prosecutor knows', async () => {
  await setClock('2026-06-16T12:00:00Z')
  await informAll(authorised, '2026-06-16T12:30')
  await bring(oneCrime(1, { charged: 'yes', charged_on: '2026-06-16' }), oneCrime(2), oneCrime(3))
  const confirmed = async (requestId: string) => {
    const { version } = await requestNow(requestId)
    const permit = await as('decisionMaker', 'cancellation.confirm')
    return confirm(permit, requestId, { version, sawEveryNotification: 'yes' }, newId())
  }
  expect((await confirmed(authorised)).ok).toBe(false)
  const unaware = await decideWell(authorised)
  expect(!unaware.ok && unaware.refusal.words).toContain('HOCR-G-05b: The RMS shows somebody as charged or on bail')
  const aware = {
    proceedings: 'open',
    prosecutorInformed: 'yes',
    prosecutorInformedOn: '2026-06-16',
    prosecutorInformedHow: 'By secure e-mail to the reviewing lawyer.',
  }
  value(await decideWell(authorised, 'decisionMaker', aware))
  await setClock('2026-06-16T14:00:00Z')
  await informAll(authorised, '2026-06-16T14:30')
  value(await confirmed(authorised))
})

test('a case that was waiting when an import was cut off is taken up by the next', async () => {
  const permit = await as('registrar', 'extract.import')
  const crimeId = await idOfCrime('ZZ/000001/26')
  await copying(permit, (line) =>
    line.query(
      `
        INSERT INTO staging.to_reassess (form_key, extract_id, crime_id, changes)
        VALUES (gen_random_uuid(), gen_random_uuid(), $1::uuid, '{flags}')`,
      [crimeId],
    ),
  )
  expect(await bring(oneCrime(1), oneCrime(2), oneCrime(3), oneCrime(4))).toMatchObject({ reassessed: 1 })
  expect(await requestNow(authorised)).toMatchObject({ state: 'stopped' })
  expect(await copying(permit, (line) => line.query('SELECT FROM staging.to_reassess'))).toEqual([])
})

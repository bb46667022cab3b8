import { beforeEach, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { Result } from '#lib/base/result'
import { loadCrime } from '#lib/crimes/load-crime'
import { searchCrimes } from '#lib/crimes/search'
import { permit } from '#lib/people/permissions'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, openDutiesOf, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from '../import-extract.ts'
import { enterForm } from './enter-form.ts'
import { enterRow } from './enter-row.ts'
import { incompleteFigures, listMissing } from './list-missing.ts'

const REFERENCE = 'ZZ/000001/26'
const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

const whole = oneCrime(1)
/** A second victim whose year of birth is “91”, and an interviewing officer on no day. */
const R01: ExtractRows = {
  ...whole,
  'parts.csv': [
    ...whole['parts.csv'],
    { reference: REFERENCE, key: 'P000777', role: 'victim' },
    { reference: REFERENCE, key: 'S1004', role: 'interviewing', from: '20/10/2026' },
  ],
  'people.csv': [...whole['people.csv'], { key: 'P000777', kind: 'person', year_of_birth: '91', name: 'Bert' }],
}

const crimeId = async () =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: REFERENCE } }))).id
const missing = async () => {
  const view = await loadCrime(await as('officer', 'crime.see'), await crimeId())
  return view?.details.missing ?? []
}
const rowOf = async (key: string) =>
  (await asSystem((tx) => tx.refusedRow.findFirstOrThrow({ where: { key, file: 'parts.csv' } }))).id

const SAID = { source: 'The RMS record, read by Owen Tarrant.', reason: 'The RMS is put right next week only.' }
const enter = async (row: string, fields: object): Promise<Result<unknown>> =>
  enterRow(
    await as('registrar', 'row.enter'),
    { crimeId: await crimeId(), rowId: row },
    enterForm.parse({ ...SAID, ...fields }),
    newId(),
  )
const BERT = { says: 'somebody', role: 'victim', kind: 'person', key: 'P000777', name: 'Bert', yearOfBirth: '1991' }
const CALLOWAY = { says: 'somebody', role: 'interviewing', key: 'S1004' }

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
  await bring(R01)
})

test('the crime says so on its page and in the list, with line and reason', async () => {
  expect((await missing()).map(({ file, line, reasons }) => [file, line, reasons])).toEqual([
    ['parts.csv', 4, 'is no person or organisation, here or in people.csv'],
    ['parts.csv', 5, 'is not a day, such as 2026-11-16'],
  ])
  const { lines } = await searchCrimes(await as('registrar', 'crime.find'), {}, {})
  expect(lines.map(({ reference }) => reference)).toEqual(['ZZ/000001/26 (incomplete)'])
})

test('it is counted at the head of the report, and listed with line and reason', async () => {
  expect(await incompleteFigures(await as('chief', 'report.follow'))).toEqual({
    ...{ crimes: 1, rows: 3, nameless: 1, unnamed: 0, alike: 0, entered: 0 },
  })
  const { lines } = await listMissing(await as('bureau', 'rms.see'))
  expect(lines.map(({ reference, file, line }) => [reference, file, line]).toSorted()).toEqual([
    [null, 'people.csv', 4],
    [REFERENCE, 'parts.csv', 4],
    [REFERENCE, 'parts.csv', 5],
  ])
  value(await enter(await rowOf('S1004'), CALLOWAY))
  expect(await incompleteFigures(await as('chief', 'report.follow'))).toMatchObject({ rows: 2, entered: 1 })
})

test('once the registrar has entered each row the officer may not decide, and both victims are to be informed', async () => {
  value(await enter(await rowOf('P000777'), BERT))
  expect(await missing()).toHaveLength(2)
  value(await enter(await rowOf('S1004'), CALLOWAY))
  const person = await asSystem((tx) => tx.refusedRow.findFirstOrThrow({ where: { file: 'people.csv' } }))
  value(await enter(person.id, BERT))
  expect(await missing()).toEqual([])
  const request = await aC2Request(await crimeId())
  const hers = await decideWell(request, 'decisionMaker')
  expect(hers.ok ? 'agreed' : hers.refusal.words).toContain('HOCR-A-01')
  value(await decideWell(request, 'otherDecisionMaker'))
  expect(await openDutiesOf(request)).toHaveLength(2)
})

test('who was entered stays, whatever a later extract leaves out, and is one person with whom it brings', async () => {
  value(await enter(await rowOf('P000777'), BERT))
  await bring(whole, oneCrime(2))
  const victims = () =>
    asSystem(async (tx) =>
      tx.involvement.findMany({
        where: { crimeId: await crimeId(), role: 'victim', removedAt: null },
        include: { person: true },
        orderBy: { person: { key: 'asc' } },
      }),
    )
  expect((await victims()).map(({ person }) => person?.yearOfBirth)).toEqual([1990, 1991])
  const mended = R01['people.csv'].map((row) => (row.key === 'P000777' ? { ...row, year_of_birth: '1992' } : row))
  await bring({ ...R01, 'people.csv': mended }, oneCrime(3))
  expect((await victims()).map(({ person }) => person?.yearOfBirth)).toEqual([1990, 1992])
})

test('a row that says nothing about the crime is entered so, and is not asked again while it stays as it is', async () => {
  for (const row of await missing()) value(await enter(row.id, { says: 'nothing' }))
  expect(await missing()).toEqual([])
  await bring(R01, oneCrime(2))
  // The person’s own row names a key that nobody on the crime has.
  expect(await missing()).toEqual([])
  const entered = await asSystem((tx) => tx.enteredRow.findMany())
  expect(entered.map(({ says, byId }) => [says, byId])).toEqual(Array(2).fill(['nothing', await idOf('registrar')]))
  await bring({
    ...R01,
    'parts.csv': [...whole['parts.csv'], { reference: REFERENCE, key: 'P000777', role: 'onlooker' }],
  })
  expect(await missing()).toHaveLength(1)
})

test('nobody but the registrar and the deputy enters a row, none twice, and none in place of a person', async () => {
  for (const who of ['officer', 'decisionMaker', 'bureau'] as const)
    await expect(as(who, 'row.enter')).rejects.toThrow('may not')
  expect(permit({ staffId: await idOf('registrar'), roles: ['registrar_staff'] }, 'row.enter').ok).toBe(false)
  const row = await rowOf('S1004')
  expect(await enter(row, { ...CALLOWAY, key: 'S9999' })).toMatchObject({
    refusal: { fields: { key: expect.any(String) as string } },
  })
  expect(() => enterForm.parse({ ...SAID, says: 'somebody' })).toThrow('Select the role')
  expect(() => enterForm.parse({ ...SAID, ...BERT, yearOfBirth: '91' })).toThrow('four figures')
  expect(() => enterForm.parse({ says: 'nothing', source: '', reason: '' })).toThrow('Enter where')
  value(await enter(row, CALLOWAY))
  expect(await enter(row, CALLOWAY)).toMatchObject({ refusal: { kind: 'not-missing' } })
})

test('somebody entered on an agreed case sends it back to its decision maker', async () => {
  await bring(
    {
      ...whole,
      'parts.csv': [...whole['parts.csv'], { reference: REFERENCE, key: 'P000777', role: 'victim' }],
      'people.csv': [...whole['people.csv'], { key: 'P000777', kind: 'person', year_of_birth: '1991' }],
    },
    oneCrime(3),
  )
  value(await enter(await rowOf('S1004'), { says: 'nothing' }))
  const request = await aC2Request(await crimeId())
  value(await decideWell(request, 'otherDecisionMaker'))
  await bring({ ...R01, 'parts.csv': [...R01['parts.csv'], { reference: REFERENCE, key: 'C/9', role: 'victim' }] })
  value(await enter(await rowOf('C/9'), { ...BERT, key: 'P000778' }))
  expect((await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: request } }))).state).toBe(
    'stopped',
  )
})

test('of another age than they were, each crime on which they are is looked at again', async () => {
  const other = oneCrime(2)
  await bring(R01, {
    ...other,
    'people.csv': [],
    'parts.csv': [...other['parts.csv'].slice(0, 1), { reference: 'ZZ/000002/26', key: 'P000001', role: 'victim' }],
  })
  const { id } = await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: 'ZZ/000002/26' } }))
  const request = await aC2Request(id)
  value(await decideWell(request))
  const state = async () =>
    (await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: request } }))).state
  const known = { ...BERT, key: 'P000001' }
  value(await enter(await rowOf('P000777'), { ...known, yearOfBirth: '1989' }))
  await bring(oneCrime(3))
  expect(await state()).toBe('authorised')
  value(await enter(await rowOf('S1004'), { ...known, yearOfBirth: '2012' }))
  await bring(oneCrime(4))
  expect(await state()).toBe('stopped')
})

import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import { importExtract } from './import-extract.ts'
import { trialImport } from './trial-import.ts'

beforeEach(async () => {
  await inAForce()
})

const bring = async (directory: string, rejectsTo?: string) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory, rejectsTo }))

const rejects = async () => {
  const rows = await asSystem((tx) =>
    tx.reject.findMany({ orderBy: [{ file: 'asc' }, { line: 'asc' }, { column: 'asc' }] }),
  )
  return rows.map(({ file, line, column, value: held, reason }) => [file, line, column, held, reason])
}

/** Three good crimes, and rows after them that are each wrong in one way. */
const messy = (): ExtractRows => ({
  ...together(oneCrime(1), oneCrime(2), oneCrime(3)),
  lines: {
    'crimes.csv': [
      'ZZ/000004/26,31/02/2026,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,live,,,,,,',
      'ZZ/000005/26,2026-06-01T10:00:00Z,2026-06-02T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,live,,,,,,',
      'ZZ/000006/26,2027-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,live,,,,,,',
      'ZZ/000007/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,live,,,,,',
      'ZZ/000001/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,police,live,,,,,,',
      'ZZ/000008/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,MARS,MARS-CID,,victim,live,,,,,,',
      'ZZ/000009/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,5A,105A,NORTH,NORTH-RESPONSE-A,loud,everybody,gone,C6,,S1,,,',
      'ZZ/000010/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,cancelled,C2,2026-05-01T10:00:00Z,S9999,,,ZZ/000001/26',
      ',2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,live,,,,,,',
      'ZZ/000011/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,"NORTH"-RESPONSE-A,,victim,live,,,,,,',
      'ZZ/000012/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,live,,,S9999,,,',
    ],
    'classifications.csv': [
      'ZZ/000001/26,2026-06-01T10:00:00Z,008/06,8N,',
      'ZZ/000002/26,2026-06-05T10:00:00Z,008/06,8N,S9999',
      'ZZ/000099/26,2026-06-05T10:00:00Z,008/06,8N,',
      'ZZ/000008/26,2026-06-05T10:00:00Z,008/06,8N,',
    ],
    'parts.csv': [
      'ZZ/000001/26,P000001,victim,,,',
      'ZZ/000001/26,S1001,onlooker,,,',
      'ZZ/000001/26,S9999,oic,,,',
      'ZZ/000001/26,P999999,victim,,,',
      'ZZ/000001/26,S1001,victim,,,',
      'ZZ/000002/26,P000002,suspect,,,',
      'ZZ/000002/26,S1001,reporting,2026-06-02,2026-06-01,friend',
      'ZZ/000008/26,S1001,oic,,,',
      'ZZ/000099/26,S1001,oic,,,',
      'ZZ/000002/26,S 1001,oic,2026-02-30,,',
    ],
    'people.csv': [
      'P000001,person,,,,,,',
      'P000020,alien,,,,,,',
      'P000021,person,1790,,,,,',
      'S1006,person,,,,,,',
      'S2002,staff,,,,,,',
      'P000022,person,, Polish,,,,',
    ],
  },
})

const REASONS = [
  ['classifications.csv', 5, 'from_at', '2026-06-01T10:00:00Z', 'stands already for this crime on line 2'],
  ['classifications.csv', 6, 'changed_by', 'S9999', 'is no member of staff, here or in people.csv'],
  ['classifications.csv', 7, 'reference', 'ZZ/000099/26', 'is no crime, here or in crimes.csv'],
  [
    'classifications.csv',
    8,
    'reference',
    'ZZ/000008/26',
    'is a crime whose row in crimes.csv was not taken in: correct that row and load it with this one',
  ],
  ['crimes.csv', 5, 'recorded_at', '31/02/2026', 'is not a day and time with its zone, such as 2026-11-16T09:05:00Z'],
  ['crimes.csv', 6, 'recorded_at', '2026-06-01T10:00:00Z', 'is earlier than reported_at'],
  ['crimes.csv', 7, 'recorded_at', '2027-06-01T10:00:00Z', 'is later than now'],
  [
    'crimes.csv',
    8,
    '(whole row)',
    'ZZ/000007/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,victim,live,,,,,',
    'has 15 columns and must have 16',
  ],
  ['crimes.csv', 9, 'reference', 'ZZ/000001/26', 'stands already on line 2'],
  ['crimes.csv', 10, 'area', 'MARS', 'is no area known here'],
  ['crimes.csv', 10, 'unit', 'MARS-CID', 'is no unit known here'],
  [
    'crimes.csv',
    11,
    'flags',
    'loud',
    '"loud" is not one of: domestic_abuse, child, hate, honour_based, vulnerable_adult, sexual, coercive_control, repeat',
  ],
  ['crimes.csv', 11, 'offence_code', '5A', 'is not an offence code, such as 008/06'],
  [
    'crimes.csv',
    11,
    'reporter',
    'everybody',
    'is not one of: victim, parent_or_carer, professional, other_third_party, police',
  ],
  ['crimes.csv', 11, 'rms_category', 'C6', 'is not one of: C1, C2, C3, C4, C5'],
  ['crimes.csv', 11, 'rms_status', 'gone', 'is not one of: live, cancelled, transferred, n100'],
  ['crimes.csv', 12, 'rms_changed_at', '2026-05-01T10:00:00Z', 'is earlier than recorded_at'],
  ['crimes.csv', 12, 'surviving_reference', 'ZZ/000001/26', 'is for C3 only'],
  ['crimes.csv', 13, 'reference', '', 'is missing'],
  [
    'crimes.csv',
    14,
    '(whole row)',
    'ZZ/000011/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,"NORTH"-RESPONSE-A,,victim,live,,,,,,',
    'has a quote where none can be',
  ],
  ['crimes.csv', 15, 'rms_changed_by', 'S9999', 'is no member of staff, here or in people.csv'],
  ['parts.csv', 8, 'key', 'P000001', 'stands already for this crime and role on line 3'],
  [
    'parts.csv',
    9,
    'role',
    'onlooker',
    'is not one of: oic, reporting, attending, interviewing, supervising, victim, suspect',
  ],
  ['parts.csv', 10, 'key', 'S9999', 'is no member of staff, here or in people.csv'],
  ['parts.csv', 11, 'key', 'P999999', 'is no person or organisation, here or in people.csv'],
  ['parts.csv', 12, 'key', 'S1001', 'is no person or organisation, here or in people.csv'],
  ['parts.csv', 13, 'relation', '', 'is missing'],
  ['parts.csv', 14, 'relation', 'friend', 'is for suspects only'],
  ['parts.csv', 14, 'to', '2026-06-01', 'is earlier than from'],
  [
    'parts.csv',
    15,
    'reference',
    'ZZ/000008/26',
    'is a crime whose row in crimes.csv was not taken in: correct that row and load it with this one',
  ],
  ['parts.csv', 16, 'reference', 'ZZ/000099/26', 'is no crime, here or in crimes.csv'],
  ['parts.csv', 17, 'from', '2026-02-30', 'is not a day, such as 2026-11-16'],
  ['parts.csv', 17, 'key', 'S 1001', 'is not a key, such as S1042 or P000123'],
  ['people.csv', 6, 'key', 'P000001', 'stands already on line 3'],
  ['people.csv', 7, 'kind', 'alien', 'is not one of: person, organisation, staff'],
  ['people.csv', 8, 'year_of_birth', '1790', 'is not a year people are born in'],
  ['people.csv', 9, 'kind', 'person', 'is not so here: this key is a member of staff'],
  ['people.csv', 10, 'name', '', 'is missing'],
  ['people.csv', 11, 'interpreter', ' Polish', 'has a space before or after it'],
]

test('every bad row is put aside with its line, column, value and reason, and the good ones are taken in', async () => {
  const { tallies } = await bring(written(messy()))
  expect(await rejects()).toEqual(REASONS)
  expect(tallies['crimes.csv']).toMatchObject({ read: 14, new: 3, rejected: 11 })
  expect(await asSystem((tx) => tx.involvement.count())).toBe(6)
})

test('a dry run finds the same faults and takes nothing in', async () => {
  const trial = value(await trialImport(await as('registrar', 'extract.import'), { directory: written(messy()) }))
  const place = (file: string): number => ['crimes.csv', 'classifications.csv', 'parts.csv', 'people.csv'].indexOf(file)
  const wanted = REASONS.toSorted((a, b) => place(String(a[0])) - place(String(b[0])))
  expect(
    trial.rejects.map(({ file, line, column, value: held, reason }) => [file, line, column, held, reason]),
  ).toEqual(wanted)
  expect(trial.tallies['crimes.csv']).toMatchObject({ new: 3, rejected: 11 })
  expect(trial.unknownAreasAndUnits).toEqual(['MARS', 'MARS-CID'])
  const counts = await asSystem(async (tx) => [
    await tx.reportedCrime.count(),
    await tx.extract.count(),
    await tx.reject.count(),
  ])
  expect(counts).toEqual([0, 0, 0])
})

describe('the reject files', () => {
  const read = (directory: string, file: string) => fs.readFileSync(path.join(directory, file), 'utf8')

  test('hold each row as it stands behind its reasons, and may be corrected and loaded', async () => {
    const rows = together(oneCrime(1), oneCrime(2, { reporter: 'everybody' }))
    const rejectsTo = path.join(aDirectory(), 'rejected')
    const first = await bring(written(rows), rejectsTo)
    expect(read(rejectsTo, 'crimes.csv').split('\r\n')[1]).toBe(
      `${first.extractId},3,reporter,is not one of: victim; parent_or_carer; professional; other_third_party; police,` +
        'ZZ/000002/26,2026-06-01T10:00:00Z,2026-06-01T09:00:00Z,105/01,105A,NORTH,NORTH-RESPONSE-A,,everybody,live,,,,,,',
    )
    expect(read(rejectsTo, 'parts.csv').match(/ZZ\/000002\/26/g)).toHaveLength(2)
    expect(read(rejectsTo, 'people.csv').trim().split('\n')).toHaveLength(1)

    fs.writeFileSync(
      path.join(rejectsTo, 'crimes.csv'),
      read(rejectsTo, 'crimes.csv').replace('everybody,live', 'victim,live'),
    )
    const second = await bring(rejectsTo, rejectsTo)
    expect(second.tallies['crimes.csv']).toMatchObject({ new: 1, rejected: 0 })
    expect(second.tallies['parts.csv']).toMatchObject({ new: 2, rejected: 0 })
    expect(second.takenAt).toEqual(first.takenAt)
    expect(await rejects()).toEqual([])
  })

  test('loaded as they are put the same rows aside again, and take nobody off a crime', async () => {
    const rejectsTo = path.join(aDirectory(), 'rejected')
    const { tallies } = await bring(written(messy()), rejectsTo)
    const reasons = (await rejects()).length
    const again = await bring(rejectsTo, rejectsTo)
    // Rows that stood twice stand once now, and say what is known.
    expect(again.tallies['crimes.csv']).toMatchObject({ rejected: tallies['crimes.csv'].rejected - 1, new: 0 })
    expect(again.tallies['parts.csv'].gone).toBe(0)
    expect(reasons - (await rejects()).length).toBe(4)
  })

  test('are not written where nothing is wrong', async () => {
    const rejectsTo = path.join(aDirectory(), 'rejected')
    await bring(written(together(oneCrime(1))), rejectsTo)
    expect(fs.existsSync(rejectsTo)).toBe(false)
  })
})

test('a part that could not be read takes nobody off its crime', async () => {
  const whole = oneCrime(1)
  await bring(written(together(whole)))
  const misread = whole['parts.csv'].map((part) => (part.role === 'victim' ? { ...part, key: 'P 1' } : part))
  const { tallies } = await bring(written(together({ ...whole, 'parts.csv': misread })))
  expect(tallies['parts.csv']).toMatchObject({ rejected: 1, gone: 0 })
})

test('a row of a later extract that is bad leaves the crime as it was, with its people', async () => {
  await bring(written(together(oneCrime(1))))
  const { tallies } = await bring(written(together(oneCrime(1, { reporter: 'everybody' }), oneCrime(2))))
  expect(tallies['parts.csv']).toMatchObject({ rejected: 2, gone: 0, new: 2 })
  expect(await asSystem((tx) => tx.involvement.count({ where: { removedAt: null } }))).toBe(4)
})

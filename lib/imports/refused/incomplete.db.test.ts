import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { confirm } from '#lib/cancellations/notify/confirm'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from '../import-extract.ts'

type Row = Readonly<Record<string, string>>

const REFERENCE = 'ZZ/000001/26'
const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

/** The assault of R01: the good rows of a crime, and rows added to its files. */
const withRows = (rows: Partial<Record<'parts.csv' | 'people.csv' | 'classifications.csv' | 'crimes.csv', Row[]>>) => {
  const crime = oneCrime(1)
  return {
    'crimes.csv': [...crime['crimes.csv'], ...(rows['crimes.csv'] ?? [])],
    'classifications.csv': [...crime['classifications.csv'], ...(rows['classifications.csv'] ?? [])],
    'parts.csv': [...crime['parts.csv'], ...(rows['parts.csv'] ?? [])],
    'people.csv': [...crime['people.csv'], ...(rows['people.csv'] ?? [])],
  }
}

/** Something that changes with each extract, so that it is another one. */
let days = 1
const another = () => oneCrime(500 + days++)

const victim = (key: string): Row => ({ reference: REFERENCE, key, role: 'victim' })
const bert = (change: Row = {}): Row => ({ key: 'P000777', kind: 'person', name: 'Bert Invented', ...change })
const interviewer = (from: string): Row => ({ reference: REFERENCE, key: 'S1004', role: 'interviewing', from })

const crimeId = async () =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: REFERENCE } }))).id

/** What comes of agreeing a cancellation of the crime that has nothing else against it. */
async function agreed(): Promise<string> {
  const id = await crimeId()
  const open = await asSystem((tx) => tx.cancellationRequest.findFirst({ where: { crimeId: id } }))
  const done = await decideWell(open?.id ?? (await aC2Request(id)), 'otherDecisionMaker')
  return done.ok ? 'agreed' : done.refusal.words
}

const INCOMPLETE = /HOCR-G-03b: .*could not be imported/

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
})

describe('a crime of which a row was refused is not cancelled', () => {
  const faults: Readonly<Record<string, ExtractRows>> = {
    'a second victim, born in “91”': withRows({
      'parts.csv': [victim('P000777')],
      'people.csv': [bert({ year_of_birth: '91' })],
    }),
    'a second victim, born on a day and not in a year': withRows({
      'parts.csv': [victim('P000777')],
      'people.csv': [bert({ year_of_birth: '1991-05-04' })],
    }),
    'a second victim, born in the year that some systems write for an open end': withRows({
      'parts.csv': [victim('P000777')],
      'people.csv': [bert({ year_of_birth: '9999' })],
    }),
    'an interviewing officer, on 20/10/2026': withRows({ 'parts.csv': [interviewer('20/10/2026')] }),
    'a suspect, born in “91”': withRows({
      'parts.csv': [{ reference: REFERENCE, key: 'P000777', role: 'suspect', relation: 'ex_partner' }],
      'people.csv': [bert({ year_of_birth: '91' })],
    }),
    'a suspect without a relation': withRows({
      'parts.csv': [{ reference: REFERENCE, key: 'P000777', role: 'suspect' }],
      'people.csv': [bert()],
    }),
    'a name of over 500 letters': withRows({
      'parts.csv': [victim('P000777')],
      'people.csv': [bert({ name: 'B'.repeat(501) })],
    }),
    'a key in another shape': withRows({ 'parts.csv': [victim('C/1234')], 'people.csv': [bert({ key: 'C/1234' })] }),
    'an officer’s key for a victim': withRows({ 'parts.csv': [victim('S1004')] }),
    'a role that nobody knows': withRows({ 'parts.csv': [{ reference: REFERENCE, key: 'P000001', role: 'witness' }] }),
    'an officer nobody knows': withRows({ 'parts.csv': [{ reference: REFERENCE, key: 'S9999', role: 'oic' }] }),
    'a reference with a blank in it': withRows({
      'parts.csv': [{ reference: 'ZZ/ 000001/26', key: 'P000777', role: 'victim' }],
      'people.csv': [bert()],
    }),
    'a class from a day that is none': withRows({
      'classifications.csv': [
        { reference: REFERENCE, from_at: '31/06/2026', offence_code: '019/08', count_class: '19C' },
      ],
    }),
    'a second row of the crime that says something else': withRows({
      'crimes.csv': [...oneCrime(1, { offence_code: '019/08', count_class: '19C' })['crimes.csv']],
    }),
    'a part that is cut off': { ...withRows({}), lines: { 'parts.csv': [`${REFERENCE},P000777`] } },
    'a part with a stray quote': { ...withRows({}), lines: { 'parts.csv': [`${REFERENCE},P"000777,victim,,,`] } },
  }

  test.each(Object.keys(faults))('%s', async (fault) => {
    await bring(faults[fault] ?? withRows({}))
    expect(await agreed()).toMatch(INCOMPLETE)
  })

  test('one whose rows all came in is: also with a victim more, and with a row that stands twice', async () => {
    await bring(
      withRows({
        'crimes.csv': [...oneCrime(1)['crimes.csv']],
        'parts.csv': [victim('P000777'), victim('P000777'), interviewer('2026-06-02')],
        'people.csv': [bert({ year_of_birth: '1991' })],
      }),
      { ...oneCrime(2), lines: { 'parts.csv': ['ZZ/000002/26,P000777'] } },
    )
    expect(await agreed()).toBe('agreed')
  })

  test('one person may be victim and suspect of a crime, and a first year of a system is no year of birth', async () => {
    const both = { reference: REFERENCE, key: 'P000777', role: 'suspect', relation: 'unknown' }
    await bring(withRows({ 'parts.csv': [victim('P000777'), both], 'people.csv': [bert({ year_of_birth: '1900' })] }))
    const roles = await asSystem(async (tx) =>
      tx.involvement.findMany({
        where: { crimeId: await crimeId(), person: { key: 'P000777' } },
        select: { role: true, person: { select: { yearOfBirth: true } } },
        orderBy: { role: 'asc' },
      }),
    )
    expect(roles.map(({ role, person }) => [role, person?.yearOfBirth]).toSorted()).toEqual([
      ['suspect', null],
      ['victim', null],
    ])
    expect(await agreed()).not.toMatch(INCOMPLETE)
  })

  test('a crime known before, whose new row was refused', async () => {
    await bring(withRows({}))
    await bring({ ...withRows({}), 'crimes.csv': [...oneCrime(1, { flags: 'unheard-of' })['crimes.csv']] }, another())
    expect(await agreed()).toMatch(INCOMPLETE)
  })

  test('a known person, whose new row was refused, makes each of their crimes incomplete', async () => {
    await bring(withRows({}))
    await bring({ ...withRows({}), 'people.csv': [{ key: 'P000001', kind: 'person', year_of_birth: '12' }] }, another())
    expect(await agreed()).toMatch(INCOMPLETE)
  })
})

describe('once its row was refused', () => {
  const R01 = withRows({ 'parts.csv': [victim('P000777')], 'people.csv': [bert({ year_of_birth: '91' })] })

  test('a later extract that leaves the row out mends nothing', async () => {
    await bring(R01)
    await bring(withRows({}), another())
    await bring(withRows({ 'people.csv': [bert({ year_of_birth: '1991' })] }), another())
    expect(await agreed()).toMatch(INCOMPLETE)
  })

  test('a later extract that brings it does', async () => {
    await bring(R01)
    await bring(
      withRows({ 'parts.csv': [victim('P000777')], 'people.csv': [bert({ year_of_birth: '1991' })] }),
      another(),
    )
    expect(await agreed()).toBe('agreed')
    expect(await asSystem(async (tx) => tx.dutyToInform.count({ where: { crimeId: await crimeId() } }))).toBe(2)
  })

  test('an officer’s day put right mends it; another row of the same officer, there before, does not', async () => {
    await bring(withRows({ 'parts.csv': [interviewer('2026-06-02'), interviewer('20/10/2026')] }))
    await bring(withRows({ 'parts.csv': [interviewer('2026-06-02')] }), another())
    expect(await agreed()).toMatch(INCOMPLETE)
    await bring(withRows({ 'parts.csv': [interviewer('2026-06-02'), interviewer('2026-06-10')] }), another())
    expect(await agreed()).toBe('agreed')
  })

  test('a case that was agreed before is not confirmed', async () => {
    await bring(withRows({}))
    const request = await aC2Request(await crimeId())
    value(await decideWell(request, 'otherDecisionMaker'))
    await setClock('2026-06-16T08:00:00Z')
    await informAll(request, '2026-06-16T08:59')
    await setClock('2026-06-16T09:00:00Z')
    await bring(R01, another())
    const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: request } }))
    const done = await confirm(
      await as('otherDecisionMaker', 'cancellation.confirm'),
      request,
      { version, sawEveryNotification: 'yes' },
      newId(),
    )
    expect(done.ok ? 'confirmed' : done.refusal.words).toMatch(INCOMPLETE)
  })
})

import { beforeEach, describe, expect, test } from 'vitest'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { operatorPermit } from '#lib/people/permissions'
import type { Options } from './model.ts'
import { importExtract } from './import-extract.ts'

const bring = async (rows: ExtractRows, options: Partial<Options> = {}) =>
  importExtract(await as('registrar', 'extract.import'), { directory: written(rows), ...options })
const bringWell = async (rows: ExtractRows, options: Partial<Options> = {}) => value(await bring(rows, options))

const crimeOf = (reference: string) =>
  asSystem((tx) =>
    tx.reportedCrime.findUniqueOrThrow({
      where: { reference },
      include: {
        involvements: { include: { person: true, staff: true }, orderBy: { role: 'asc' } },
        classifications: true,
        unit: true,
      },
    }),
  )

beforeEach(async () => {
  await inAForce()
})

describe('an extract', () => {
  test('brings crimes with their people and their classes, and the ledger vouches for them', async () => {
    const taken = await bringWell(together(oneCrime(1, { flags: 'repeat;domestic_abuse' }), oneCrime(2)))
    expect(taken).toMatchObject({ again: false, resumed: false, cancelledBefore: 0 })
    expect(taken.tallies['crimes.csv']).toEqual({ read: 2, new: 2, changed: 0, unchanged: 0, rejected: 0, gone: 0 })
    expect(taken.takenAt.toISOString()).toBe('2026-06-01T10:00:00.000Z')

    const crime = await crimeOf('ZZ/000001/26')
    expect(crime).toMatchObject({
      offenceGroup: 'violence',
      listed: true,
      flags: ['domestic_abuse', 'repeat'],
      rmsStatus: 'live',
      unit: { code: 'NORTH-RESPONSE-A' },
    })
    expect(crime.involvements.map(({ role, staff, person }) => [role, staff?.key ?? person?.key])).toEqual([
      ['oic', 'S1001'],
      ['victim', 'P000001'],
    ])
    expect(crime.classifications).toHaveLength(1)
    expect((await verifyLedger(operatorPermit())).broken).toBeUndefined()
  })

  test('brought twice changes nothing and says so', async () => {
    const directory = written(together(oneCrime(1)))
    const permit = await as('registrar', 'extract.import')
    const first = value(await importExtract(permit, { directory }))
    const entries = (await verifyLedger(operatorPermit())).entries
    expect(value(await importExtract(permit, { directory }))).toMatchObject({
      again: true,
      extractId: first.extractId,
      tallies: first.tallies,
    })
    expect((await verifyLedger(operatorPermit())).entries).toBe(entries)
  })

  test('of another day that says the same changes nothing', async () => {
    const rows = together(oneCrime(1), oneCrime(2))
    await bringWell(rows)
    const before = await crimeOf('ZZ/000001/26')
    const { tallies } = await bringWell({ ...rows, 'crimes.csv': rows['crimes.csv'].toReversed() })
    for (const tally of Object.values(tallies))
      expect(tally).toMatchObject({ new: 0, changed: 0, rejected: 0, gone: 0 })
    expect(await crimeOf('ZZ/000001/26')).toEqual(before)
  })

  test('changes what the RMS has changed and no more', async () => {
    await bringWell(together(oneCrime(1), oneCrime(2)))
    const changed = oneCrime(1, {
      offence_code: '008/06',
      count_class: '8N',
      rms_status: 'cancelled',
      rms_category: 'C2',
      rms_changed_at: '2026-06-10T10:00:00Z',
    })
    const { tallies } = await bringWell(
      together(
        {
          ...changed,
          'classifications.csv': [
            ...changed['classifications.csv'],
            { reference: 'ZZ/000001/26', from_at: '2026-06-09T10:00:00Z', offence_code: '008/06', count_class: '8N' },
          ],
        },
        oneCrime(2),
      ),
    )
    expect(tallies['crimes.csv']).toMatchObject({ new: 0, changed: 1, unchanged: 1 })
    expect(tallies['classifications.csv']).toMatchObject({ new: 1, changed: 0, unchanged: 2 })
    expect(await crimeOf('ZZ/000001/26')).toMatchObject({
      offenceCode: '008/06',
      rmsStatus: 'cancelled',
      cancelledById: null,
    })
  })

  test('that no longer has somebody marks their part as gone, and takes it back when they are there again', async () => {
    const whole = oneCrime(1)
    const without = { ...whole, 'parts.csv': whole['parts.csv'].filter(({ role }) => role !== 'victim') }
    await bringWell(together(whole, oneCrime(2)))
    expect((await bringWell(together(without, oneCrime(2)))).tallies['parts.csv']).toMatchObject({
      gone: 1,
      new: 0,
      changed: 0,
    })
    expect(
      (await crimeOf('ZZ/000001/26')).involvements.map(({ role, removedAt }) => [role, removedAt !== null]),
    ).toEqual([
      ['oic', false],
      ['victim', true],
    ])
    expect((await bringWell(together(whole, oneCrime(2), oneCrime(3)))).tallies['parts.csv']).toMatchObject({
      gone: 0,
      changed: 1,
      new: 2,
    })
    expect((await crimeOf('ZZ/000001/26')).involvements.every(({ removedAt }) => removedAt === null)).toBe(true)
  })

  test('keeps an officer who takes a crime over a second time as two parts', async () => {
    const whole = oneCrime(1)
    await bringWell(
      together({
        ...whole,
        'parts.csv': [
          { reference: 'ZZ/000001/26', key: 'S1001', role: 'oic', from: '2026-06-01', to: '2026-06-03' },
          { reference: 'ZZ/000001/26', key: 'S1001', role: 'oic', from: '2026-06-07' },
        ],
      }),
    )
    expect((await crimeOf('ZZ/000001/26')).involvements).toHaveLength(2)
  })

  test('brings members of staff nobody knew, and leaves the names of those known alone', async () => {
    const whole = oneCrime(1)
    await bringWell(
      together({
        ...whole,
        'parts.csv': [...whole['parts.csv'], { reference: 'ZZ/000001/26', key: 'S2001', role: 'attending' }],
        'people.csv': [
          ...whole['people.csv'],
          { key: 'S2001', kind: 'staff', name: 'PC Osian Larchmere' },
          { key: 'S1006', kind: 'staff', name: 'Somebody Else' },
        ],
      }),
    )
    const staff = await asSystem((tx) =>
      tx.staff.findMany({ where: { key: { in: ['S2001', 'S1006'] } }, orderBy: { key: 'asc' } }),
    )
    expect(staff.map(({ name }) => name)).toEqual(['Ruth Halvorsen', 'PC Osian Larchmere'])
  })

  test('takes an offence in that is not in the list, and marks it; what looks like rape counts as rape', async () => {
    await bringWell(
      together(
        oneCrime(1, { offence_code: '999/01', count_class: '99' }),
        oneCrime(2, { offence_code: '019/99', count_class: '19C' }),
      ),
    )
    expect(await crimeOf('ZZ/000001/26')).toMatchObject({ listed: false, offenceGroup: 'other' })
    expect(await crimeOf('ZZ/000002/26')).toMatchObject({ listed: false, offenceGroup: 'rape' })
  })

  test('adds areas and units nobody knows, where that is wished for', async () => {
    const rows = together(oneCrime(1, { area: 'WEST', unit: 'WEST-CID' }))
    expect((await bringWell(rows, { addAreasAndUnits: true })).tallies['crimes.csv']).toMatchObject({
      new: 1,
      rejected: 0,
    })
    expect((await crimeOf('ZZ/000001/26')).unit).toMatchObject({ code: 'WEST-CID', name: 'West cid' })
  })

  test('older than the newest is refused, or adds only what nobody knew', async () => {
    await bringWell(together(oneCrime(1, { recorded_at: '2026-06-10T10:00:00Z' })))
    const older = together(oneCrime(1, { flags: 'hate' }), oneCrime(2))
    expect(await bring(older)).toMatchObject({
      ok: false,
      refusal: { kind: 'older-extract', words: expect.stringContaining('goes up to 1 June 2026, 11:00am') as string },
    })
    expect((await bringWell(older, { older: true })).tallies['crimes.csv']).toMatchObject({ new: 1, changed: 0 })
    expect(await crimeOf('ZZ/000001/26')).toMatchObject({ flags: [] })
  })

  test('with parts missing by the dozen seems cut short, and nothing is imported', async () => {
    const crimes = Array.from({ length: 60 }, (_, n) => oneCrime(n + 1))
    await bringWell(together(...crimes))
    const cut = crimes.map((crime, n) => (n < 5 ? crime : { ...crime, 'parts.csv': [] }))
    expect(await bring(together(...cut))).toMatchObject({
      ok: false,
      refusal: {
        words:
          'parts.csv lacks 110 of the 120 parts people have in these crimes here: it seems cut short. Nothing was imported.',
      },
    })
  })
})

test('two imports at a time: the second is told to wait', async () => {
  const permit = await as('registrar', 'extract.import')
  const both = await Promise.all(
    [1, 2].map((n) => importExtract(permit, { directory: written(together(oneCrime(n))) })),
  )
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(both.find((outcome) => !outcome.ok)).toMatchObject({
    refusal: { kind: 'import-running', words: 'Another import is running: wait until it is over, then try again.' },
  })
})

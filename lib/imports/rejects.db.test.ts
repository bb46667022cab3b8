import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { aDirectory, crimeLine, oneCrime, together, written } from '#lib/testing/extract'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import { importExtract } from './import-extract.ts'
import { messy, REASONS } from './testing/messy-extract.ts'
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

test('every bad row is put aside with its line, column, value and reason, and the good ones are imported', async () => {
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
        crimeLine(2, { reporter: 'everybody' }),
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

import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { loadCrime } from '#lib/crimes/load-crime'
import { reportedInWords } from '#lib/crimes/in-words'
import { findCase } from '#lib/crimes/find'
import { aDirectory, type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { importExtract } from './import-extract.ts'
import { COLUMNS, isOptional } from './rows/columns.ts'

const SAYS = {
  summary: 'Caller says her ex-partner, Lee, hit her with a "belt", twice.',
  place: '14 Tarn Lane, Kestleford',
  happened_from: '2026-06-01T07:00:00Z',
  happened_to: '2026-06-01T07:10:00Z',
  incident_number: 'KF-0612-01/06/26',
  charged: 'yes',
  charged_on: '2026-06-03',
  on_bail: 'no',
  bail_on: '2026-06-02',
}
const NOT_KNOWN = 'Not known: the RMS extract does not say'

/** An extract without the columns that a file may lack, as forces send it that cannot give them. */
function lacking(rows: ExtractRows): string {
  const directory = written(rows)
  const file = path.join(directory, 'crimes.csv')
  const kept = COLUMNS['crimes.csv'].filter((column) => !isOptional('crimes.csv', column)).length
  const lines = fs.readFileSync(file, 'utf8').trimEnd().split('\n')
  fs.writeFileSync(file, lines.map((line) => `${line.split(',').slice(0, kept).join(',')}\n`).join(''))
  return directory
}

const bring = async (directory: string, rejectsTo?: string) =>
  value(
    await importExtract(await as('registrar', 'extract.import'), {
      directory,
      ...(rejectsTo === undefined ? {} : { rejectsTo }),
    }),
  )
const crimeId = async () => (await asSystem((tx) => tx.reportedCrime.findFirstOrThrow())).id
const said = async () => {
  const view = await loadCrime(await as('registrar', 'crime.see'), await crimeId())
  return view && reportedInWords(view.reported)
}
const facts = () =>
  asSystem(async (tx) => {
    const { charged, onBail } = value(await findCase(tx, (await tx.reportedCrime.findFirstOrThrow()).id))
    return { charged, onBail }
  })

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T09:00:00Z')
})

describe('what was reported, where and when', () => {
  test('is shown with the crime, and the charge is a fact', async () => {
    await bring(written(together(oneCrime(1, SAYS))))
    expect(await said()).toEqual({
      summary: SAYS.summary,
      place: SAYS.place,
      happened: 'From 1 June 2026, 8:00am until 1 June 2026, 8:10am',
      incident: SAYS.incident_number,
      charged: 'Yes, by an entry of 3 June 2026',
      bail: 'No, by an entry of 2 June 2026',
    })
    expect(await facts()).toEqual({ charged: true, onBail: false })
  })

  test.each([
    ['lacks the columns', () => lacking(together(oneCrime(1)))],
    ['leaves them empty', () => written(together(oneCrime(1)))],
  ])('is not known where a later extract %s, and neither is a charge', async (_, later) => {
    await bring(written(together(oneCrime(1, SAYS))))
    await bring(later())
    const unknown = Object.fromEntries(Object.keys((await said()) ?? {}).map((name) => [name, NOT_KNOWN]))
    expect(await said()).toEqual(unknown)
    expect(await facts()).toEqual({ charged: null, onBail: null })
  })

  test('the days that warehouses write for none are not known', async () => {
    await bring(
      written(together(oneCrime(1, { happened_from: '1900-01-01T00:00:00Z', happened_to: '9999-12-31T00:00:00Z' }))),
    )
    expect(await said()).toMatchObject({ happened: NOT_KNOWN })
  })

  test('never stands in the ledger, and is dropped when nobody needs it any longer, also where it comes again', async () => {
    const old = { ...SAYS, recorded_at: '2026-06-01T10:00:00Z' }
    await bring(written(together(oneCrime(1, old))))
    await setClock('2027-06-15T09:00:00Z')
    await bring(written(together(oneCrime(1, { ...old, flags: 'repeat' }))))
    await setClock('2027-06-16T09:00:00Z')
    await bring(written(together(oneCrime(1, { ...old, flags: 'hate' }))))
    expect(await said()).toMatchObject({ summary: 'No longer kept: the time for which it is needed is over' })
    const row = await asSystem((tx) => tx.reportedCrime.findFirstOrThrow())
    expect([row.summary, row.place, row.incidentNumber]).toEqual([null, null, null])
    const entries = await asSystem((tx) => tx.entry.findMany())
    const bodies = entries.map(({ body }) => Buffer.from(body).toString('utf8')).join('')
    for (const text of ['belt', 'Tarn Lane', 'KF-0612']) expect(bodies).not.toContain(text)
  })

  test('a row refused in a file that lacks columns comes in once it is corrected', async () => {
    const rejectsTo = aDirectory()
    await bring(lacking(together(oneCrime(1, { reporter: 'nobody' }), oneCrime(2))), rejectsTo)
    const file = path.join(rejectsTo, 'crimes.csv')
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(',nobody,', ',victim,'))
    for (const other of ['classifications.csv', 'parts.csv', 'people.csv'])
      if (!fs.existsSync(path.join(rejectsTo, other)))
        fs.copyFileSync(path.join(written({ ...together(), 'people.csv': [] }), other), path.join(rejectsTo, other))
    const { tallies } = await bring(rejectsTo)
    expect(tallies['crimes.csv']).toMatchObject({ new: 1, rejected: 0 })
  })
})

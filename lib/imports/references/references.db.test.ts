import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { findByReference } from '#lib/crimes/find-by-reference'
import { loadCrime } from '#lib/crimes/load-crime'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { incompleteFigures, listMissing } from '../refused/list-missing.ts'
import { importExtract } from '../import-extract.ts'
import { judgeForm } from './judge-form.ts'
import { judgeReferences } from './judge-references.ts'

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

/** A crime under another reference than its number’s. */
function under(reference: string, n: number, change: Record<string, string> = {}): ExtractRows {
  const named = (rows: readonly Record<string, string>[]) =>
    rows.map((row) => (row.reference === undefined ? row : { ...row, reference }))
  const crime = oneCrime(n, change)
  return {
    ...crime,
    ...Object.fromEntries(
      (['crimes.csv', 'classifications.csv', 'parts.csv'] as const).map((file) => [file, named(crime[file])]),
    ),
  }
}

const references = async () =>
  (await asSystem((tx) => tx.reportedCrime.findMany({ orderBy: { reference: 'asc' } }))).map(
    ({ reference }) => reference,
  )
const idOfCrime = async (reference: string) =>
  (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference } }))).id
const found = async (typed: string) => {
  const crime = await findByReference(await as('registrar', 'crime.find'), typed)
  if (!crime.ok) return crime.refusal.fields?.reference ?? crime.refusal.words
  return (await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { id: crime.value.crimeId } }))).reference
}
const agreed = async (reference: string) => {
  const done = await decideWell(await aC2Request(await idOfCrime(reference)))
  return done.ok ? 'agreed' : done.refusal.words
}

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
})

describe('the identity of a crime', () => {
  test('is its reference without blanks around it, in capitals: fl/… is no second crime beside FL/…', async () => {
    await bring(under('fl/000001/26', 1), under(' FL/000001/26 ', 2, { reported_at: '2026-06-01T09:00:00Z' }))
    expect(await references()).toEqual(['FL/000001/26'])
    await bring(under('Fl/000001/26', 1, { flags: 'hate' }), oneCrime(9))
    expect(await references()).toEqual(['FL/000001/26', 'ZZ/000009/26'])
  })

  test.each([
    'FL/000001/26',
    'fl/000001/26',
    'FL 000001 26',
    'FL-000001-26',
    'FL/1/26',
    'FL0000 01/26',
    ' FL/OOOOO1/26',
  ])('is found by “%s”', async (typed) => {
    await bring(under('fl/000001/26', 1), under('FL/000002/26', 2))
    expect(await found(typed.replace('0000 01', '000001'))).toBe('FL/000001/26')
  })

  test('two that are alike are both named, and neither is found for the other', async () => {
    await bring(under('ZO/000001/26', 1), under('ZО/000001/26', 2))
    expect(await references()).toHaveLength(2)
    expect(await found('ZO/000001/26')).toBe('ZO/000001/26')
    expect(await found('zo 1 26')).toContain('ZO/000001/26')
  })
})

describe('two references that are alike', () => {
  const judge = async (crimeId: string, otherId: string, fields: object) =>
    judgeReferences(await as('registrar', 'reference.judge'), { crimeId, otherId }, judgeForm.parse(fields), newId())

  test.each(['ZO/1/26', 'ZО/000001/26', 'ZO 000001 26', 'ZO-000001-26', 'ΖO/000001/26'])(
    '“ZO/000001/26” and “%s”: neither is cancelled until a person says whether they are one crime',
    async (other) => {
      await bring(under('ZO/000001/26', 1), under(other, 2))
      const [one, two] = [await idOfCrime('ZO/000001/26'), await idOfCrime(other)]
      expect(await agreed('ZO/000001/26')).toMatch(/HOCR-G-03b: .*incomplete/)
      const view = await loadCrime(await as('registrar', 'crime.see'), two)
      expect(view?.details.alike.map(({ reference }) => reference)).toEqual(['ZO/000001/26'])
      expect((await listMissing(await as('bureau', 'rms.see'))).alike).toHaveLength(1)
      expect(await incompleteFigures(await as('chief', 'report.follow'))).toMatchObject({ crimes: 2, alike: 1 })
      const why = { verdict: 'different', reason: 'Two reports, seen side by side in the RMS.' }
      expect(() => judgeForm.parse({ ...why, reason: '' })).toThrow('Enter')
      value(await judge(one, two, why))
      expect(await judge(two, one, why)).toMatchObject({ refusal: { kind: 'not-alike' } })
      expect(await agreed(other)).toBe('agreed')
    },
  )

  test('others are not alike', async () => {
    await bring(under('ZO/000001/26', 1), under('ZO/000010/26', 2), under('ZO/000001/27', 3), under('ZQ/000001/26', 4))
    for (const reference of await references()) expect(await agreed(reference)).toBe('agreed')
  })

  test('nobody else says so', async () => {
    for (const who of ['officer', 'decisionMaker', 'bureau'] as const)
      await expect(as(who, 'reference.judge')).rejects.toThrow('may not')
  })
})

describe('what a warehouse writes for a day it does not have', () => {
  const crime = oneCrime(1)
  const oic = async () => asSystem((tx) => tx.involvement.findFirstOrThrow({ where: { role: 'oic', removedAt: null } }))

  test('is an open end, or a day that is not known', async () => {
    const parts = [
      { reference: 'ZZ/000001/26', key: 'S1001', role: 'oic', from: '1900-01-01', to: '9999-12-31' },
      { reference: 'ZZ/000001/26', key: 'P000001', role: 'victim', from: '0001-01-01', to: '' },
    ]
    await bring({ ...crime, 'parts.csv': parts })
    expect(await oic()).toMatchObject({ fromDay: null, toDay: null })
    expect(await agreed('ZZ/000001/26')).toBe('agreed')
  })

  test('is no moment at which a crime was recorded', async () => {
    const { tallies } = await bring(
      oneCrime(1, { recorded_at: '1900-01-01T00:00:00Z', reported_at: '1900-01-01T00:00:00Z' }),
      oneCrime(2, { rms_changed_at: '1900-01-01T00:00:00Z', rms_victims_told_at: '9999-12-31T23:59:59Z' }),
    )
    expect(tallies['crimes.csv']).toMatchObject({ rejected: 1, new: 1 })
    expect(await asSystem((tx) => tx.reportedCrime.findFirstOrThrow())).toMatchObject({ rmsChangedAt: null })
  })
})

describe('control and direction marks', () => {
  const marks = ['\u0007', '\u001b', '\u202e', '\u2066', '\u200f', '\ufeff', '\u0085']
  test.each(marks.map((mark) => [(mark.codePointAt(0) ?? 0).toString(16), mark] as const))(
    'U+%s is refused in a name and in a reference',
    async (_, mark) => {
      const crime = oneCrime(1)
      await bring(
        { ...crime, 'people.csv': crime['people.csv'].map((row) => ({ ...row, name: `Inv${mark}ented` })) },
        under(`ZZ/0000${mark}02/26`, 2),
        oneCrime(3),
      )
      expect(await references()).toEqual(['ZZ/000001/26', 'ZZ/000003/26'])
      expect(await agreed('ZZ/000001/26')).toMatch(/HOCR-G-03b/)
    },
  )

  test('an accent, an emoji and an address of two lines are none', async () => {
    const crime = oneCrime(1)
    const people = crime['people.csv'].map((row) => ({ ...row, name: 'Siân 😀', address: '14 Tarn Lane\nKestleford' }))
    expect((await bring({ ...crime, 'people.csv': people })).tallies['people.csv']).toMatchObject({ rejected: 0 })
  })
})

test('two reclassifications in one minute keep their order, and a class once held is never lost', async () => {
  const crime = oneCrime(1, { offence_code: '105/01', count_class: '105A' })
  const at = '2026-06-02T10:00:00Z'
  const line = (offence_code: string, count_class: string) => ({
    reference: 'ZZ/000001/26',
    from_at: at,
    offence_code,
    count_class,
  })
  const [rape, assault] = [line('019/08', '19C'), line('105/01', '105A')]
  await bring({ ...crime, 'classifications.csv': [...crime['classifications.csv'], rape, assault] })
  const classes = async () => {
    const view = await loadCrime(await as('registrar', 'crime.see'), await idOfCrime('ZZ/000001/26'))
    return view?.classifications.map(({ code }) => code)
  }
  expect(await classes()).toEqual(['105/01', '019/08', '105/01'])
  await bring({ ...crime, 'classifications.csv': [...crime['classifications.csv'], assault] }, oneCrime(2))
  expect(await classes()).toContain('019/08')
})

test('an instant some minutes ahead of our clock, and a crime recorded a second before it was reported, come in', async () => {
  const { tallies } = await bring(
    oneCrime(1, { recorded_at: '2026-06-15T08:04:00Z' }),
    oneCrime(2, { recorded_at: '2026-06-10T10:00:00Z', reported_at: '2026-06-10T10:00:01Z' }),
    oneCrime(3, { recorded_at: '2026-06-15T08:06:00Z' }),
    oneCrime(4, { recorded_at: '2026-06-10T10:00:00Z', reported_at: '2026-06-10T10:01:00Z' }),
  )
  expect(tallies['crimes.csv']).toMatchObject({ new: 2, rejected: 2 })
})

import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isDay, type Day } from '#lib/base/day'
import { offenceOf } from '#lib/counting-rules/offences'
import { inventExtract, type ExtractOptions } from './invent.ts'
import { laterExtract, type ExtractChange } from './later.ts'
import { offences, unlistedPairs } from './offences.ts'
import { columns, type FileName, type InventedCrime } from './rows.ts'
import { allStaff, fixedStaff } from './staff.ts'
import { writeExtract } from './write.ts'

const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

const asked = (some: Partial<ExtractOptions> = {}): ExtractOptions => ({
  crimes: 300,
  seed: 1,
  until: day('2026-11-16'),
  months: 18,
  messy: false,
  ...some,
})

const room = mkdtempSync(join(tmpdir(), 'extract-'))
afterAll(() => {
  rmSync(room, { recursive: true })
})

const read = (name: FileName): string => readFileSync(join(room, `${name}.csv`), 'utf8')

const written = (options: ExtractOptions): string => {
  writeExtract(room, inventExtract(options))
  const hash = createHash('sha256')
  for (const name of Object.keys(columns) as FileName[]) hash.update(read(name))
  return hash.digest('hex')
}

const crimesOf = (options: ExtractOptions): InventedCrime[] => [...inventExtract(options).crimes]

const taken = '2026-11-16T00:00:00Z'
const goLive = '2026-03-31T23:00:00Z'
const big = asked({ crimes: 20_000, seed: 5 })
const force = crimesOf(big)
const shareOf = (fits: (some: InventedCrime) => boolean): number => force.filter(fits).length / force.length

describe('an invented extract', () => {
  test('is the same, byte for byte, for the same seed and options', () => {
    expect(written(asked({ messy: true }))).toBe(written(asked({ messy: true })))
  })

  test('is another for another seed, size, day or length', () => {
    const others = [{}, { seed: 2 }, { crimes: 301 }, { until: day('2026-11-15') }, { months: 17 }, { messy: true }]
    expect(new Set(others.map((other) => written(asked(other)))).size).toBe(others.length)
  })

  test('can be gone through twice and says the same twice', () => {
    const extract = inventExtract(asked())
    expect([...extract.crimes]).toEqual([...extract.crimes])
  })

  test('holds as many crimes as were asked for, each once, numbered in the order they were entered', () => {
    expect(force).toHaveLength(20_000)
    const references = force.map(({ crime }) => crime.reference)
    expect(new Set(references).size).toBe(20_000)
    expect(references.every((reference) => /^ZZ\/\d{6}\/(25|26)$/.test(reference))).toBe(true)
    const byYear = references.map((reference) => reference.slice(-2) + reference.slice(3, 9))
    expect(byYear).toEqual([...byYear].sort())
    const times = force.map(({ crime }) => crime.recorded_at)
    expect(times).toEqual([...times].sort())
    expect((times[0] ?? '') >= '2025-05-15T23:00:00Z').toBe(true)
    expect((times[0] ?? '') < '2025-05-17').toBe(true)
  })

  test('names nobody and no crime that is not in it', () => {
    const references = new Set(force.map(({ crime }) => crime.reference))
    const people = [...inventExtract(big).staff, ...force.flatMap((some) => some.people)].map(({ key }) => key)
    const keys = new Set(people)
    expect(keys.size).toBe(people.length)
    for (const { crime, parts, classifications, duplicateOf } of force) {
      expect([...parts, ...classifications].every(({ reference }) => reference === crime.reference)).toBe(true)
      const named = [
        ...parts.map(({ key }) => key),
        ...classifications.map((row) => row.changed_by),
        crime.rms_changed_by,
      ]
      expect(named.every((key) => key === '' || keys.has(key))).toBe(true)
      for (const other of [duplicateOf, crime.surviving_reference || null])
        expect(other === null || references.has(other)).toBe(true)
    }
  })

  test('has nothing happen before its time or after the extract was taken', () => {
    for (const { crime, classifications } of force) {
      expect(crime.reported_at < crime.recorded_at && crime.recorded_at < taken).toBe(true)
      const later = [crime.rms_changed_at, crime.rms_victims_told_at, ...classifications.map((row) => row.from_at)]
      for (const at of later) expect(at === '' || (at >= crime.recorded_at && at < taken)).toBe(true)
    }
  })

  test('ends each history with the offence the crime is now', () => {
    for (const { crime, classifications } of force) {
      const last = classifications.at(-1)
      expect([last?.offence_code, last?.count_class]).toEqual([crime.offence_code, crime.count_class])
      expect(classifications[0]).toMatchObject({ from_at: crime.recorded_at, changed_by: '' })
    }
  })
})

describe('the invented force', () => {
  test('knows only offences of the list, but for those that are meant to be unknown', () => {
    for (const { code, countClass, becomes, story } of offences) {
      const offence = offenceOf(code, countClass)
      expect(offence.listed).toBe(true)
      expect([code, offenceOf(code, countClass).rape]).toEqual([code, story === 'rape'])
      for (const pair of becomes) {
        const [otherCode = '', otherClass = ''] = pair.split('|')
        expect([pair, offenceOf(otherCode, otherClass).listed]).toEqual([pair, true])
      }
    }
    for (const [code, countClass] of unlistedPairs) expect(offenceOf(code, countClass).listed).toBe(false)
  })

  test.each([
    ['rape', 0.008, 0.013, (some: InventedCrime) => some.crime.offence_code.startsWith('019/')],
    ['robbery', 0.009, 0.016, (some: InventedCrime) => some.crime.offence_code.startsWith('034/')],
    ['theft from shops', 0.08, 0.11, (some: InventedCrime) => some.crime.offence_code === '046/00'],
    ['common assault', 0.08, 0.11, (some: InventedCrime) => some.crime.offence_code === '105/01'],
    ['domestic abuse', 0.12, 0.19, (some: InventedCrime) => some.crime.flags.includes('domestic_abuse')],
    ['a child victim', 0.03, 0.06, (some: InventedCrime) => some.crime.flags.split(';').includes('child')],
    ['a repeat victim', 0.08, 0.14, (some: InventedCrime) => some.crime.flags.includes('repeat')],
    ['reclassified', 0.04, 0.06, (some: InventedCrime) => some.classifications.length > 1],
    ['made a duplicate', 0.007, 0.017, (some: InventedCrime) => some.duplicateOf !== null],
    ['handed on', 0.1, 0.14, (some: InventedCrime) => some.parts.filter(({ role }) => role === 'oic').length > 1],
    ['without a victim', 0.1, 0.18, (some: InventedCrime) => some.parts.every(({ role }) => role !== 'victim')],
    ['with an interpreter', 0.015, 0.06, (some: InventedCrime) => some.people.some((one) => one.interpreter !== '')],
  ])('sees about as much as one would expect of: %s', (_, least, most, fits) => {
    const share = shareOf(fits)
    expect(share).toBeGreaterThan(least)
    expect(share).toBeLessThan(most)
  })

  test('sees a handful of killings, slavery and female genital mutilation, and rapes reclassified downward', () => {
    const codes = force.map(({ crime }) => crime.offence_code)
    for (const code of ['001/01', '036/07', '008/52']) expect(codes).toContain(code)
    const firstWasRape = force.filter(({ classifications }) => classifications[0]?.offence_code.startsWith('019/'))
    expect(firstWasRape.some(({ crime }) => !crime.offence_code.startsWith('019/'))).toBe(true)
  })

  test('flags domestic abuse only where partner, former partner or family is suspected and the victim is 16 or over', () => {
    for (const { crime, parts } of force) {
      if (!crime.flags.includes('domestic_abuse')) continue
      const relations = parts.filter(({ role }) => role === 'suspect').map(({ relation }) => relation)
      expect(relations.some((relation) => ['partner', 'ex_partner', 'family'].includes(relation))).toBe(true)
    }
  })

  test('always has exactly one officer in charge now, and says what every suspect is to the victim', () => {
    for (const { parts } of force) {
      expect(parts.filter(({ role, to }) => role === 'oic' && to === '')).toHaveLength(1)
      for (const { role, relation } of parts) expect(relation === '').toBe(role !== 'suspect')
    }
  })

  test('has the people of the demonstration in their places', () => {
    const held = (key: string, role: string) =>
      force.filter(({ parts }) => parts.some((part) => part.key === key && part.role === role)).length
    expect(held('S1001', 'oic')).toBeGreaterThan(36)
    expect(held('S1001', 'oic')).toBeLessThan(150)
    expect(held('S1002', 'oic')).toBeGreaterThan(24)
    expect(held('S1003', 'supervising')).toBeGreaterThan(100)
    expect(held('S1004', 'attending')).toBe(6)
    const apart = new Set(fixedStaff.slice(3).map(({ key }) => key))
    const theirs = force.flatMap(({ parts }) => parts).filter(({ key }) => apart.has(key))
    expect(theirs.map(({ key, role }) => `${key} ${role}`)).toEqual(Array.from({ length: 6 }, () => 'S1004 attending'))
  })

  test('has about six hundred staff, and leaves the keys after its fixed ones free', () => {
    expect(allStaff.length).toBeGreaterThan(560)
    expect(allStaff.length).toBeLessThan(640)
    expect(allStaff.slice(0, 3).map(({ name }) => name)).toEqual([
      'PC Priya Ashdown',
      'DC Tom Wexcombe',
      'Sgt Alma Okonjo-Reed',
    ])
    expect(allStaff.some(({ key }) => key > 'S1012' && key < 'S1021')).toBe(false)
  })

  test('has telephones that ring nowhere, and mail that goes nowhere', () => {
    for (const { phone, email } of force.flatMap(({ people }) => people)) {
      expect(phone).toMatch(/^(|07700 900\d{3}|01632 960\d{3})$/)
      expect(email).toMatch(/^(|.+@example\.(org|com))$/)
    }
  })
})

describe('its records management system', () => {
  const changed = force.filter(({ crime }) => crime.rms_status !== 'live')
  const before = changed.filter(({ crime }) => crime.rms_changed_at < goLive)
  const since = changed.filter(({ crime }) => crime.rms_changed_at >= goLive)

  test('cancelled about one crime in forty before this product, on every ground', () => {
    const recordedBefore = force.filter(({ crime }) => crime.recorded_at < goLive).length
    expect(before.length / recordedBefore).toBeGreaterThan(0.018)
    expect(before.length / recordedBefore).toBeLessThan(0.034)
    expect(new Set(before.map(({ crime }) => crime.rms_category))).toEqual(new Set(['C1', 'C2', 'C3', 'C4', 'C5', '']))
  })

  test('told victims before, after or never', () => {
    const owed = before.filter(
      ({ crime, parts }) => crime.rms_category === 'C2' && parts.some((part) => part.role === 'victim'),
    )
    const tellings = owed.map(({ crime }) => {
      if (crime.rms_victims_told_at === '') return 'never'
      return crime.rms_victims_told_at < crime.rms_changed_at ? 'before' : 'after'
    })
    expect(new Set(tellings)).toEqual(new Set(['before', 'after', 'never']))
  })

  test('was changed behind this product’s back a few times since, rapes among them', () => {
    expect(since.length).toBeGreaterThan(8)
    expect(since.length).toBeLessThan(60)
    expect(new Set(since.map(({ crime }) => crime.rms_status))).toEqual(new Set(['cancelled', 'transferred', 'n100']))
    expect(since.some(({ crime }) => crime.offence_code.startsWith('019/'))).toBe(true)
  })

  test('links every duplicate it cancelled to a crime that is live', () => {
    const live = new Set(force.filter(({ crime }) => crime.rms_status === 'live').map(({ crime }) => crime.reference))
    for (const { crime } of changed) {
      expect(crime.surviving_reference !== '').toBe(crime.rms_category === 'C3')
      if (crime.surviving_reference !== '') expect(live.has(crime.surviving_reference)).toBe(true)
    }
  })

  test('uses self-defence only for the assaults it is for', () => {
    const grounds = force.filter(({ crime }) => crime.rms_category === 'C5').map(({ crime }) => crime.count_class)
    expect(grounds.every((countClass) => ['8N', '104', '105A'].includes(countClass))).toBe(true)
  })

  test('leaves a crime it did not touch without a word of cancelling', () => {
    for (const { crime } of force)
      if (crime.rms_status === 'live')
        expect(crime.rms_category + crime.rms_changed_at + crime.rms_changed_by + crime.rms_victims_told_at).toBe('')
  })
})

describe('a messy extract', () => {
  const clean = asked({ crimes: 3000 })

  test('differs from the clean one in about one row of five hundred', () => {
    written(clean)
    const cleanLines = read('parts').split('\n')
    written({ ...clean, messy: true })
    const known = new Set(cleanLines)
    const spoilt = read('parts')
      .split('\r\n')
      .filter((line) => !known.has(line))
    expect(spoilt.length).toBeGreaterThan(cleanLines.length * 0.0005)
    expect(spoilt.length).toBeLessThan(cleanLines.length * 0.004)
  })

  test('begins with a byte order mark and ends lines either way, as files do that went through a spreadsheet', () => {
    written({ ...clean, messy: true })
    expect(read('crimes').startsWith('\uFEFFreference,')).toBe(true)
    expect(read('parts')).toContain('\r\n')
    expect(read('people')).not.toContain('\r\n')
    written(clean)
    expect(read('crimes').startsWith('reference,')).toBe(true)
  })
})

describe('a later extract', () => {
  const first = asked({ crimes: 400 })
  const before = crimesOf(first)
  const [one, two] = before
  if (one === undefined || two === undefined) throw new Error('There are no crimes to change')
  const later = { until: day('2026-11-30'), crimes: 25, changes: [] as ExtractChange[] }

  test('keeps every crime of the first as it was, and adds those entered since', () => {
    const now = [...laterExtract(first, later).crimes]
    expect(now.slice(0, 400)).toEqual(before)
    expect(now).toHaveLength(425)
    expect(now.slice(400).every(({ crime }) => crime.recorded_at >= taken && crime.recorded_at < '2026-11-30')).toBe(
      true,
    )
    expect(new Set(now.map(({ crime }) => crime.reference)).size).toBe(425)
  })

  test('shows what changed and nothing else', () => {
    const change: ExtractChange = {
      reference: two.crime.reference,
      rms_status: 'cancelled',
      rms_category: 'C2',
      rms_changed_at: '2026-11-20T10:00:00Z',
      parts: [{ key: 'P000001', role: 'victim', from: '2026-11-20', to: '', relation: '' }],
    }
    const now = [...laterExtract(first, { ...later, changes: [change] }).crimes]
    expect(now[0]).toEqual(before[0])
    expect(now[1]?.crime).toEqual({
      ...two.crime,
      rms_status: 'cancelled',
      rms_category: 'C2',
      rms_changed_at: '2026-11-20T10:00:00Z',
    })
    expect(now[1]?.parts).toHaveLength(two.parts.length + 1)
    expect(now.slice(2, 400)).toEqual(before.slice(2))
  })

  test('cannot change a crime that is not there, nor be earlier than the first', () => {
    const lost = laterExtract(first, { ...later, changes: [{ reference: 'ZZ/999999/26' }] })
    expect(() => [...lost.crimes]).toThrow('ZZ/999999/26')
    expect(() => laterExtract(first, { ...later, until: first.until })).toThrow(RangeError)
  })
})

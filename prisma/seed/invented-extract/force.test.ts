import { describe, expect, test } from 'vitest'
import { offenceOf } from '#lib/counting-rules/offences'
import { options, crimesOf, WENT_LIVE } from './testing/extract-options.ts'
import { offences, unlistedPairs } from './offences.ts'
import type { InventedCrime } from './rows.ts'
import { allStaff, fixedStaff } from './staff.ts'

const force = crimesOf(options({ crimes: 20_000, seed: 5 }))
const shareOf = (fits: (some: InventedCrime) => boolean): number => force.filter(fits).length / force.length

describe('the invented force', () => {
  test('knows only offences of the list, but for those that are meant to be unknown', () => {
    for (const { code, countClass, becomes, scenario } of offences) {
      const offence = offenceOf(code, countClass)
      expect(offence.listed).toBe(true)
      expect([code, offenceOf(code, countClass).rape]).toEqual([code, scenario === 'rape'])
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
    [
      'with an interpreter',
      0.015,
      0.06,
      (some: InventedCrime) => some.people.some((person) => person.interpreter !== ''),
    ],
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
    const inCharge = force.map(({ parts }) => parts.filter(({ role, to }) => role === 'oic' && to === '').length)
    expect(new Set(inCharge)).toEqual(new Set([1]))
    const wrong = force.flatMap(({ parts }) =>
      parts.filter(({ role, relation }) => (relation === '') === (role === 'suspect')),
    )
    expect(wrong).toEqual([])
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
    const people = force.flatMap((some) => some.people)
    expect(people.filter(({ phone }) => !/^(|07700 900\d{3}|01632 960\d{3})$/.test(phone))).toEqual([])
    expect(people.filter(({ email }) => !/^(|.+@example\.(org|com))$/.test(email))).toEqual([])
  })

  test('has suspects whose field holds two e-mail addresses, as an RMS does', () => {
    const people = force.flatMap((some) => some.people)
    expect(people.filter(({ email }) => /^\S+@\S+; \S+@\S+$/.test(email))).not.toEqual([])
  })
})

describe('its records management system', () => {
  const changed = force.filter(({ crime }) => crime.rms_status !== 'live')
  const before = changed.filter(({ crime }) => crime.rms_changed_at < WENT_LIVE)
  const since = changed.filter(({ crime }) => crime.rms_changed_at >= WENT_LIVE)

  test('cancelled about one crime in forty before this product, on every ground', () => {
    const recordedBefore = force.filter(({ crime }) => crime.recorded_at < WENT_LIVE).length
    expect(before.length / recordedBefore).toBeGreaterThan(0.018)
    expect(before.length / recordedBefore).toBeLessThan(0.034)
    expect(new Set(before.map(({ crime }) => crime.rms_category))).toEqual(new Set(['C1', 'C2', 'C3', 'C4', 'C5', '']))
  })

  test('told victims before, after or never', () => {
    const owed = before.filter(
      ({ crime, parts }) => crime.rms_category === 'C2' && parts.some((part) => part.role === 'victim'),
    )
    const notifications = owed.map(({ crime }) => {
      if (crime.rms_victims_told_at === '') return 'never'
      return crime.rms_victims_told_at < crime.rms_changed_at ? 'before' : 'after'
    })
    expect(new Set(notifications)).toEqual(new Set(['before', 'after', 'never']))
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
    const words = force
      .filter(({ crime }) => crime.rms_status === 'live')
      .map(({ crime }) => crime.rms_category + crime.rms_changed_at + crime.rms_changed_by + crime.rms_victims_told_at)
    expect(words.filter((some) => some !== '')).toEqual([])
  })
})

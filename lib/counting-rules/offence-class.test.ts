import { describe, expect, test } from 'vitest'
import { isDomestic, isSensitive, isSerious, wasEverModernSlavery } from './offence-class.ts'
import { soundCase } from './examples/sound-case.ts'
import type { CaseInput } from './model.ts'

const crime = (change: Partial<CaseInput['crime']>) => soundCase('C2', { crime: change })
const ages = (...all: readonly ('adult' | '16-17' | '13-15' | 'under 13' | 'unknown')[]) =>
  soundCase('C2', { victims: all.map((age, index) => ({ id: `v${String(index)}`, kind: 'person', age })) })
const between = (...relations: readonly ('partner' | 'ex_partner' | 'family' | 'friend' | 'stranger' | 'unknown')[]) =>
  soundCase('C2', { suspects: relations.map((relation) => ({ relation })) })

const theft = { code: '048/01', countClass: '48' }

describe('domestic', () => {
  test('is what is flagged so, or lies between partners, former partners or family', () => {
    expect(isDomestic(crime({ flags: ['domestic_abuse'] }))).toBe(true)
    expect(isDomestic(crime({ flags: ['coercive_control'] }))).toBe(true)
    for (const relation of ['partner', 'ex_partner', 'family'] as const)
      expect(isDomestic(between(relation)), relation).toBe(true)
    expect(isDomestic(between('stranger', 'ex_partner'))).toBe(true)
  })

  test('is nothing else', () => {
    expect(isDomestic(crime({ flags: ['hate', 'repeat'] }))).toBe(false)
    expect(isDomestic(between('friend', 'stranger', 'unknown'))).toBe(false)
    expect(isDomestic(between())).toBe(false)
  })
})

describe('a careless notification does harm', () => {
  test.each([
    ['rape', { code: '019/08', countClass: '19C' }],
    ['homicide', { code: '001/01', countClass: '1' }],
    ['another sexual offence', { code: '020/03', countClass: '20A' }],
    ['slavery', { code: '036/07', countClass: '106' }],
  ])('in %s, now or once', (_, pair) => {
    expect(isSensitive(crime(pair))).toBe(true)
    expect(isSensitive(crime({ ...theft, classesEver: [pair, theft] }))).toBe(true)
  })

  test.each(['domestic_abuse', 'honour_based', 'child', 'sexual'] as const)('where it is flagged %s', (flag) => {
    expect(isSensitive(crime({ flags: ['repeat', flag] }))).toBe(true)
  })

  test.each(['16-17', '13-15', 'under 13'] as const)('to a victim of %s, also beside an adult', (age) => {
    expect(isSensitive(ages(age))).toBe(true)
    expect(isSensitive(ages('adult', age))).toBe(true)
  })

  test('but not in a theft from an adult, a firm, or somebody whose age nobody knows', () => {
    expect(isSensitive(crime({ flags: ['hate', 'repeat'] }))).toBe(false)
    expect(isSensitive(ages('adult', 'unknown'))).toBe(false)
    expect(isSensitive(soundCase('C2', { victims: [{ id: 'v1', kind: 'organisation', age: 'under 13' }] }))).toBe(false)
  })
})

test('serious is what is sensitive, a robbery, or brings enhanced rights, now or once', () => {
  const robbery = { code: '034/02', countClass: '34B' }
  expect(isSerious(crime({ flags: ['child'] }))).toBe(true)
  expect(isSerious(crime(robbery))).toBe(true)
  expect(isSerious(crime({ ...theft, classesEver: [robbery] }))).toBe(true)
  expect(isSerious(crime({ code: '056/01', countClass: '56A' }))).toBe(true)
  expect(isSerious(crime(theft))).toBe(false)
})

test('slavery once is slavery still', () => {
  expect(wasEverModernSlavery(crime({ classesEver: [{ code: '036/07', countClass: '106' }] }))).toBe(true)
  expect(wasEverModernSlavery(crime(theft))).toBe(false)
})

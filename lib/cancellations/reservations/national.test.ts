import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { hocr2027 } from '#lib/counting-rules/testing/next-year'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { isReservedNationally, nationalReservations } from './national.ts'

const line = ({ rule, ruleKind, categories, what }: ReturnType<typeof nationalReservations>[number]) =>
  `${rule}, ${ruleKind}, ${categories}: ${what}`

test('what the checks of a version leave to the registrar is shown, the Home Office’s own first', () => {
  expect(nationalReservations(hocr2026).map(line)).toEqual([
    'HOCR-A-04, Home Office rule, C2: Rape and attempted rape, homicide and attempted murder: a registrar on the College register alone',
    'HOCR-A-07, Home Office rule, C2, C4: Female genital mutilation',
    'HOCR-A-04a, product safeguard, C3, C4: Rape and attempted rape, homicide and attempted murder',
    'HOCR-A-13a, product safeguard, All: Modern slavery',
    'HOCR-A-13a, product safeguard, All: Any crime with the flag child',
    'HOCR-C4-04c, product safeguard, C4: Sexual offences, robbery, grievous injury, strangulation, stalking, controlling or coercive behaviour, domestic abuse, indecent images, abduction and neglect of children, and crimes with a victim under 18 or of unknown age',
    'HOCR-C5-01a, product safeguard, C5: An offence in one of the three assault classes that is no assault, or was once a graver crime',
    'HOCR-C5-04a, product safeguard, C5: Domestic abuse',
    'HOCR-G-03a, product safeguard, All: An offence that is in no list',
  ])
})

test('they follow the version: each is kept from its first day, and a check that it does not make keeps nothing', () => {
  expect(new Set(nationalReservations(hocr2026).map(({ fromDay }) => fromDay))).toEqual(new Set(['2026-04-01']))
  expect(new Set(nationalReservations(hocr2027).map(({ fromDay }) => fromDay))).toEqual(new Set(['2027-04-01']))
  const without = { ...hocr2027, checks: { ...hocr2027.checks, C5: [] } }
  expect(nationalReservations(without).map(({ rule }) => rule)).not.toContain('HOCR-C5-04a')
  expect(nationalReservations(hocr2027).map(({ rule }) => rule)).toContain('HOCR-C5-04a')
})

const on = '2026-11-16' as Day
const theft = { code: '048/01', countClass: '48' }
const slavery = { code: '106/01', countClass: '106' }

test('modern slavery, now or once, and a crime with the flag child are kept; others are not', () => {
  expect(isReservedNationally(hocr2026, { classesEver: [theft, slavery], flags: [] }, on)).toBe(true)
  expect(isReservedNationally(hocr2026, { classesEver: [theft], flags: ['hate', 'child'] }, on)).toBe(true)
  expect(isReservedNationally(hocr2026, { classesEver: [theft], flags: ['hate'] }, on)).toBe(false)
})

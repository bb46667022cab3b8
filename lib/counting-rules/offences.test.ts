import { expect, test } from 'vitest'
import { isOpenToSelfDefence, isReservedToRegisteredRegistrar, offenceOf, reportGroupOf, titleOf } from './offences.ts'
import { allOffences } from './testing/all-offences.ts'
import { table } from './offences/list-2026-27.ts'
import { offencesIn } from './offences/offence.ts'

const offences2026 = offencesIn({ table })
const count = (test: (offence: ReturnType<typeof offenceOf>) => boolean): number => offences2026.filter(test).length

test('all 1,390 pairs of 2026/27 are there, with their flags', () => {
  expect(offences2026).toHaveLength(1390)
  for (const { code, countClass } of offences2026) expect(offenceOf(code, countClass).listed).toBe(true)
  expect(count(({ rape }) => rape)).toBe(24)
  expect(count(({ homicide }) => homicide)).toBe(5)
  expect(count(({ modernSlavery }) => modernSlavery)).toBe(8)
  expect(count(({ fgm }) => fgm)).toBe(2)
  expect(count(({ selfDefence }) => selfDefence === 'eligible')).toBe(15)
  expect(count(({ selfDefence }) => selfDefence === 'registrar')).toBe(7)
  expect(count(({ enhanced }) => enhanced)).toBe(77)
  expect(count(({ kind }) => kind === 'notifiable reported incident')).toBe(17)
})

test('the class changes the answer: actual bodily harm is open to self-defence in 8N only', () => {
  expect(isOpenToSelfDefence('008/06', '8N')).toBe(true)
  expect(isOpenToSelfDefence('008/06', '8S')).toBe(false)
  expect(isOpenToSelfDefence('105/01', '105A')).toBe(true)
  expect(isOpenToSelfDefence('008/01', '8N')).toBe(false)
})

test('every pair has a short title in our own words, and what is not in the list its code and class', () => {
  for (const { code, countClass, title } of allOffences) {
    expect(title, `${code} ${countClass}`).toMatch(/^[A-Z].{3,99}$/)
    expect(title, `${code} ${countClass}`).not.toMatch(/[.;]$|triable/i)
  }
  expect(titleOf('105/01', '105A')).toBe('Common assault')
  expect(titleOf('003/99', '3A')).toBe('Offence 003/99, class 3A')
  expect(titleOf('999/99', '')).toBe('Offence 999/99')
})

test('no two pairs of one class have the same title', () => {
  const titles = allOffences.map(({ countClass, title }) => `${countClass} ${title}`)
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

test('rape, homicide and attempted murder are reserved', () => {
  expect(isReservedToRegisteredRegistrar('019/08', '19C')).toBe(true)
  expect(isReservedToRegisteredRegistrar('001/01', '1')).toBe(true)
  expect(isReservedToRegisteredRegistrar('002/00', '2')).toBe(true)
  expect(isReservedToRegisteredRegistrar('003/01', '3B')).toBe(false)
})

test('a pair that is not in the list is treated as the rape or homicide it looks like', () => {
  expect(offenceOf('019/99', '19Z')).toMatchObject({ listed: false, rape: true })
  expect(offenceOf('019/08', '8N')).toMatchObject({ listed: false, rape: true })
  expect(offenceOf('001/09', '1')).toMatchObject({ listed: false, homicide: true })
  expect(offenceOf('999/99', '99Z')).toMatchObject({ listed: false, rape: false, homicide: false, basis: 'unknown' })
  expect(offenceOf('100/09', 'N100')).toMatchObject({ listed: false, kind: 'notifiable reported incident' })
})

test('each crime is counted in one group of the report', () => {
  expect(reportGroupOf('019/08', '19C')).toBe('rape')
  expect(reportGroupOf('020/05', '20A')).toBe('other_sexual')
  expect(reportGroupOf('105/01', '105A')).toBe('violence')
  expect(reportGroupOf('001/01', '1')).toBe('violence')
  expect(reportGroupOf('034/01', '34B')).toBe('robbery')
  expect(reportGroupOf('048/01', '48')).toBe('other')
  expect(reportGroupOf('019/99', '19Z')).toBe('rape')
})

import { describe, expect, test } from 'vitest'
import {
  isOpenToSelfDefence,
  isReservedToRegisteredRegistrar,
  offenceOf,
  offencesToChoose,
  reportGroupOf,
  titleOf,
} from './offences.ts'
import { allOffences } from './testing/all-offences.ts'
import { natureOf } from './offences/nature.ts'
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

describe('an old code keeps its nature', () => {
  test.each([
    ['004/05', '4/5', 'homicide', 'violence'],
    ['020/01', '20', 'sexual', 'other_sexual'],
    ['020/02', '20', 'sexual', 'other_sexual'],
    ['017/11', '17', 'sexual', 'other_sexual'],
    ['016/12', '16', 'sexual', 'other_sexual'],
    ['021/06', '21', 'sexual', 'other_sexual'],
    ['022/00', '22', 'sexual', 'other_sexual'],
    ['023/02', '23', 'sexual', 'other_sexual'],
    ['008/33', '8H', 'other', 'violence'],
    ['028/01', '28A', 'sexual', 'other_sexual'],
    ['002/09', '2', 'attempted murder', 'violence'],
    ['019/02', '19A', 'rape', 'rape'],
    ['024/01', '24', 'slavery', 'violence'],
    ['074/01', '74', 'sexual', 'other_sexual'],
    ['034/09', '34A', 'other', 'robbery'],
    ['008/99', '10D', 'other', 'other'],
    ['025/01', '25', 'other', 'other'],
  ])('%s in class %s: %s, counted as %s', (code, countClass, nature, group) => {
    expect(offenceOf(code, countClass).listed).toBe(false)
    expect(natureOf({ code, countClass })).toBe(nature)
    expect(reportGroupOf(code, countClass)).toBe(group)
    expect(isReservedToRegisteredRegistrar(code, countClass)).toBe(
      ['homicide', 'attempted murder', 'rape'].includes(nature),
    )
    expect(offenceOf(code, countClass).modernSlavery).toBe(nature === 'slavery')
  })

  test('by its class alone too, and whatever class it is given', () => {
    expect(offenceOf('999/98', '4/5').homicide).toBe(true)
    expect(offenceOf('004/05', '49').homicide).toBe(true)
    expect(offenceOf('999/98', '20A').group).toBe('Sexual offences')
    expect(offenceOf('020/01', '105A').group).toBe('Sexual offences')
  })

  test('and what the list holds stays as it is there', () => {
    expect(offenceOf('024/17', '24').modernSlavery).toBe(false)
    expect(offenceOf('004/04', '4/4').homicide).toBe(false)
    expect(offenceOf('028/03', '28I').group).toBe('Burglary')
  })
})

describe('what the list shows as withdrawn', () => {
  test.each([
    ['093/58', '92A', '2022-04-12'],
    ['104/25', '104', '2013-10-07'],
    ['008/32', '66', '2020-03-23'],
    ['008/71', '8R', '2024-01-31'],
  ])('%s is known, with the day it ceased', (code, countClass, validTo) => {
    for (const on of [undefined, '2010-06-01', '2026-06-01'])
      expect(offenceOf(code, countClass, on)).toMatchObject({ listed: true, kind: 'ceased', validTo })
  })

  test('all 47 of them, 45 with the day', () => {
    const ceased = allOffences.filter(({ kind }) => kind === 'ceased')
    expect(ceased).toHaveLength(47)
    expect(ceased.filter(({ validTo }) => validTo !== '')).toHaveLength(45)
  })
})

describe('a pair that is in no list', () => {
  const kindOf = (code: string, countClass: string) => offenceOf(code, countClass).kind

  test('is a reported incident by its class or its series, and nothing that only looks like one is', () => {
    expect(kindOf('999/99', 'N100')).toBe('notifiable reported incident')
    expect(kindOf('999/99', 'N300')).toBe('notifiable reported incident')
    expect(kindOf('200/99', '99Z')).toBe('notifiable reported incident')
    for (const [code, countClass] of [
      ['999/99', 'XN100'],
      ['999/99', 'N1001'],
      ['999/99', 'N400'],
      ['400/99', '99Z'],
      ['9100/99', '99Z'],
    ] as const)
      expect(kindOf(code, countClass), `${code} ${countClass}`).toBe('notifiable crime')
  })

  test('is mutilation by its code, whatever the class', () => {
    for (const code of ['008/52', '008/68']) expect(offenceOf(code, '99Z').fgm, code).toBe(true)
    expect(offenceOf('008/53', '99Z').fgm).toBe(false)
  })

  test('calls for the enhanced service where it looks grave', () => {
    expect(offenceOf('019/99', '19Z').enhanced).toBe(true)
    expect(offenceOf('999/99', '99Z').enhanced).toBe(false)
  })

  test('has no title, no days and no part of a group', () => {
    const nothing = { subgroup: '', title: '', validFrom: '', validTo: '' }
    expect(offenceOf('999/99', '99Z')).toMatchObject(nothing)
  })
})

test('a form offers the newest list, each pair once', () => {
  const offered = offencesToChoose().map(({ code, countClass }) => `${code} ${countClass}`)
  expect(offered.length).toBeGreaterThan(1_300)
  expect(new Set(offered).size).toBe(offered.length)
})

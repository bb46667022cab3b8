import { describe, expect, test } from 'vitest'
import { groupOfUnlisted, natureOf, type Nature } from './nature.ts'

// A code, and a class, that say nothing.
const ofCode = (code: string): Nature => natureOf({ code, countClass: '99Z' })
const ofClass = (countClass: string): Nature => natureOf({ code: '999/99', countClass })
const words = (text: string): readonly string[] => text.split(' ')

describe('what a code says of a pair that no list holds', () => {
  test.each<readonly [Nature, string]>([
    ['rape', '019/08 19/08 0019/1'],
    ['homicide', '001/01 1/1 004/01 4/1 004/02 004/05 4/5 004/10 4/10'],
    ['attempted murder', '002/00 2/1 0002/00'],
    ['sexual', '016/01 17/11 018/01 020/01 21/06 022/00 023/02 070/01 71/2 072/01 073/01 074/01 088/07 88/1 175/01'],
    ['sexual', '028/01 28/1 030/01 30/01'],
    ['slavery', '024/01 24/1 0024/17'],
  ])('%s: %s', (nature, codes) => {
    for (const code of words(codes)) expect(ofCode(code), code).toBe(nature)
  })

  test('nothing, where it only looks like one of these', () => {
    const others =
      '119/08 190/08 1019/08 004/03 004/12 004/51 004/101 104/01 011/01 102/01 015/01 025/01 069/01 075/01 087/01 089/01 1175/01 176/01 028/03 028/011 028/10 030/02 031/01 128/01 124/01 240/01'
    for (const code of words(others)) expect(ofCode(code), code).toBe('other')
  })
})

describe('what a class says of it', () => {
  test.each<readonly [Nature, string]>([
    ['rape', '19 19A 19K'],
    ['homicide', '1 4/1 4/2 4/5 4/10'],
    ['attempted murder', '2'],
    ['sexual', '16 16A 17B 18 20 20A 21 22B 23 70 71 72 73 74 88 88A'],
    ['slavery', '24 106'],
  ])('%s: %s', (nature, classes) => {
    for (const countClass of words(classes)) expect(ofClass(countClass), countClass).toBe(nature)
  })

  test('nothing, where it only looks like one of these', () => {
    const others =
      '119 19AA 191 11 4/3 4/4 4/11 4/51 14/1 12 29 15 25 69 75 87 89 116 20AB 201 188 124 241 24A 106A 1106 1061'
    for (const countClass of words(others)) expect(ofClass(countClass), countClass).toBe('other')
  })
})

describe('the group it is counted in', () => {
  const group = (code: string, countClass = '99Z') => groupOfUnlisted({ code, countClass })

  test.each([
    ['Sexual offences', '019/08 020/01'],
    ['Violence against the person', '001/01 002/00 024/01 003/99 4/9 005/99 006/1 007/1 008/99 009/1'],
    ['Violence against the person', '011/01 12/1 013/01 014/01 036/01 104/99 105/99 109/01'],
    ['Robbery', '034/99 34/1'],
    ['', '010/01 015/01 035/01 037/01 106/01 103/01 110/01 114/01 136/01 134/01 340/01 999/99'],
  ])('%s by its code: %s', (expected, codes) => {
    for (const code of words(codes)) expect(group(code), code).toBe(expected)
  })

  test.each([
    ['Sexual offences', '19C 20A'],
    ['Violence against the person', '1 2 24 106 3A 3B 4/3 4/12 5D 8N 11A 13 14 36 104 105A 105B'],
    ['Robbery', '34A 34B'],
    ['', '10A 10D 81 66 9A 9B 3C 4/X 55D 8 11B 113 114 136 1104 105C 34C 134A 34AB 99Z'],
  ])('%s by its class: %s', (expected, classes) => {
    for (const countClass of words(classes)) expect(group('999/99', countClass), countClass).toBe(expected)
  })

  test('weapons and public order are no violence, whatever the series of the code', () => {
    for (const countClass of words('10A 10B 10C 10D 81 66 9A 9B')) expect(group('008/99', countClass)).toBe('')
    for (const countClass of words('10E 110A 81A 166 9C 19')) expect(group('008/99', countClass)).not.toBe('')
  })
})

import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { requestCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC304 } from './hocr-c3-04.ts'

const pair = (code: string, countClass: string, otherCode: string, otherClass: string) => ({
  crime: { code, countClass },
  requesterFacts: { principalCrime: { code: otherCode, countClass: otherClass } },
})
const rape = { code: '019/08', countClass: '19C' }
const twoRapes = { crime: rape, requesterFacts: { principalCrime: rape } }

test('two reports of one damaged car', () => {
  expect(judged(hocrC304, requestCase('C3'))).toBe('met')
})

test('slavery and an assault are both kept', () => {
  expect(judged(hocrC304, requestCase('C3', pair('105/01', '105A', '036/07', '106')))).toBe('not met, refuse')
})

test('breaking an order and harassment are both kept, whichever is asked about', () => {
  expect(judged(hocrC304, requestCase('C3', pair('066/39', '66', '195/94', '8L')))).toBe('not met, refuse')
  expect(judged(hocrC304, requestCase('C3', pair('195/94', '8L', '066/39', '66')))).toBe('not met, refuse')
})

test('so are a false witness, a death in a taken car, a riot, a weapon and drugs beside a victim’s crime', () => {
  expect(judged(hocrC304, requestCase('C3', pair('079/01', '79', '105/01', '105A')))).toBe('not met, refuse')
  expect(judged(hocrC304, requestCase('C3', pair('048/01', '48', '037/01', '37/1')))).toBe('not met, refuse')
  expect(judged(hocrC304, requestCase('C3', pair('037/01', '37/1', '037/02', '37/2')))).toBe('not met, refuse')
  expect(judged(hocrC304, requestCase('C3', pair('065/00', '62A', '008/06', '8N')))).toBe('not met, refuse')
  expect(judged(hocrC304, requestCase('C3', pair('092/51', '92D', '105/01', '105A')))).toBe('not met, refuse')
  expect(judged(hocrC304, requestCase('C3', pair('105/01', '105A', '008/11', '10C')))).toBe('not met, refuse')
})

test('a rape is never cancelled into another crime', () => {
  expect(judged(hocrC304, requestCase('C3', pair('019/08', '19C', '020/05', '20A')))).toBe('not met, refuse')
  expect(judged(hocrC304, requestCase('C3', { crime: { classesEver: [{ code: '019/08', countClass: '19C' }] } }))).toBe(
    'not met, refuse',
  )
})

test('rape counts once for each person who committed it', () => {
  expect(
    judged(
      hocrC304,
      requestCase('C3', { ...twoRapes, requesterFacts: { principalCrime: { ...rape, sameSuspects: 'no' } } }),
    ),
  ).toBe('not met, refuse')
  expect(
    judged(
      hocrC304,
      requestCase('C3', { ...twoRapes, requesterFacts: { principalCrime: { ...rape, sameSuspects: 'unknown' } } }),
    ),
  ).toBe('unknown, hold')
  expect(judged(hocrC304, requestCase('C3', twoRapes))).toBe('met')
})

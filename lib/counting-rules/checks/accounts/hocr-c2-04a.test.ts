import { expect, test } from 'vitest'
import { judged } from '#lib/counting-rules/testing/findings'
import { anItem, requestCase, soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC204a } from './hocr-c2-04a.ts'

const of = (eventOn: string) => judged(hocrC204a, soundCase('C2', { evidence: [anItem({ eventOn })] }))

test('the date of what it shows is known', () => {
  expect(of('2026-11-01')).toBe('met')
  expect(of('1900-01-02')).toBe('met')
})

test('no date, or the one that a warehouse writes for none', () => {
  expect(of('unknown')).toBe('unknown, hold')
  expect(of('1900-01-01')).toBe('unknown, hold')
  expect(of('0001-01-01')).toBe('unknown, hold')
})

test('nothing is asked where there is no evidence, nor outside C2', () => {
  expect(judged(hocrC204a, soundCase('C2', { evidence: [] }))).toBe('not applicable')
  expect(judged(hocrC204a, soundCase('C1'))).toBe('not applicable')
})

test('of several items one with a date will do, until the decisive one is named', () => {
  const evidence = [anItem(), anItem({ id: 'e2', eventOn: 'unknown' })]
  expect(judged(hocrC204a, requestCase('C2', { evidence }))).toBe('met')
  expect(judged(hocrC204a, soundCase('C2', { evidence, judgements: { decisive: { evidenceId: 'e2' } } }))).toBe(
    'unknown, hold',
  )
})

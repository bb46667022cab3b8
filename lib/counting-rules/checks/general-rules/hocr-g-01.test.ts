import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG01 } from './hocr-g-01.ts'

test('a request with the facts of its category is heard', () => {
  expect(said(hocrG01, askedCase('C2'))).toBe('met')
})

test('a request without a category leaves the crime recorded', () => {
  expect(said(hocrG01, askedCase('C2', { request: { category: null }, asked: null }))).toBe('not met, refuse')
})

test('the facts of another category do not count', () => {
  expect(said(hocrG01, askedCase('C2', { request: { category: 'C4' } }))).toBe('not met, refuse')
})

test('nothing known under no category is not enough either', () => {
  const nothing = { ...askedCase('C2'), asked: null }
  expect(said(hocrG01, { ...nothing, request: { ...nothing.request, category: null } })).toBe('not met, refuse')
  expect(said(hocrG01, nothing)).toBe('not met, refuse')
})

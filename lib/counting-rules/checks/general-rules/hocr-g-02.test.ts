import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrG02 } from './hocr-g-02.ts'

test('one category is right', () => {
  expect(said(hocrG02, askedCase('C5'))).toBe('met')
})

test('none is not enough', () => {
  expect(said(hocrG02, askedCase('C5', { request: { category: null, categoriesNamed: 0 }, asked: null }))).toBe(
    'not met, refuse',
  )
})

test('two are one too many', () => {
  expect(said(hocrG02, askedCase('C5', { request: { categoriesNamed: 2 } }))).toBe('not met, refuse')
})

test('one that was named but not chosen is none', () => {
  expect(said(hocrG02, askedCase('C5', { request: { category: null, categoriesNamed: 1 }, asked: null }))).toBe(
    'not met, refuse',
  )
})

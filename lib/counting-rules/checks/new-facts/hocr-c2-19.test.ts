import { expect, test } from 'vitest'
import { said } from '#lib/counting-rules/testing/said'
import { aPiece, askedCase } from '#lib/counting-rules/examples/sound-case'
import { hocrC219 } from './hocr-c2-19.ts'

test('evidence that there was no crime at all', () => {
  expect(said(hocrC219, askedCase('C2'))).toBe('met')
})

test('evidence of another crime means reclassify', () => {
  expect(said(hocrC219, askedCase('C2', { evidence: [aPiece({ effect: 'different crime' })] }))).toBe('not met, refuse')
})

test('it waits until somebody has said what it shows', () => {
  expect(said(hocrC219, askedCase('C2', { evidence: [aPiece({ effect: 'unknown' })] }))).toBe('unknown, hold')
  expect(said(hocrC219, askedCase('C2', { evidence: [aPiece(), aPiece({ id: 'e2', effect: 'unknown' })] }))).toBe(
    'unknown, hold',
  )
})

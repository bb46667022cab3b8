import { expect, test } from 'vitest'
import { rmsLine } from './rms-line.ts'

const line = {
  reference: 'ZZ/000123/26',
  act: 'cancel',
  category: 'C2',
  principalCrime: null,
  at: new Date('2026-06-15T23:30:00Z'),
  by: 'Ines Calloway',
} as const

test('what is to be done in the RMS reads as one line: reference, what to set, category, London day, by whom', () => {
  expect(rmsLine(line)).toBe('ZZ/000123/26: set to cancelled, C2. In effect 16 June 2026, decided by Ines Calloway.')
  expect(rmsLine({ ...line, category: 'C1' })).toBe(
    'ZZ/000123/26: set to transferred, C1. In effect 16 June 2026, decided by Ines Calloway.',
  )
  expect(rmsLine({ ...line, category: 'C3', principalCrime: 'ZZ/000100/26' })).toBe(
    'ZZ/000123/26: set to cancelled, C3, the same as ZZ/000100/26. In effect 16 June 2026, decided by Ines Calloway.',
  )
  expect(rmsLine({ ...line, act: 'make live' })).toBe(
    'ZZ/000123/26: make live again. Reinstated 16 June 2026 by Ines Calloway.',
  )
})

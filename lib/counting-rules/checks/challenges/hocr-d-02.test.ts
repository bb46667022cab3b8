import { expect, test } from 'vitest'
import { matterCase } from '#lib/counting-rules/examples/other-matter-case'
import { judged } from '#lib/counting-rules/testing/findings'
import { soundCase } from '#lib/counting-rules/examples/sound-case'
import { hocrD02 } from './hocr-d-02.ts'

const disagreed = (
  as: 'registrar to registrar' | 'complaint' | 'unknown',
  by: 'another force' | 'victim' = 'another force',
) => matterCase({ kind: 'challenging a decision', by, as })

test('registrar speaks to registrar', () => {
  expect(judged(hocrD02, disagreed('registrar to registrar'))).toBe('met')
  expect(judged(hocrD02, disagreed('complaint'))).toBe('not met, refer')
  expect(judged(hocrD02, disagreed('unknown'))).toBe('unknown, hold')
})

test('other challenges are for other rules', () => {
  expect(judged(hocrD02, disagreed('complaint', 'victim'))).toBe('not applicable')
  expect(judged(hocrD02, soundCase('C1'))).toBe('not applicable')
})

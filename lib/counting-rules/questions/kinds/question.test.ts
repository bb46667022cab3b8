import { expect, test } from 'vitest'
import { typedAnswer } from './question.ts'

test('the answer that was typed is read', () => {
  expect(typedAnswer({ kind: 'duplicate' }, 'kind')).toBe('duplicate')
})

test('of a name posted twice the first counts', () => {
  expect(typedAnswer({ kind: ['duplicate', 'part of'] }, 'kind')).toBe('duplicate')
})

test('what was not answered is empty', () => {
  expect(typedAnswer({}, 'kind')).toBe('')
  expect(typedAnswer({ kind: undefined }, 'kind')).toBe('')
  expect(typedAnswer({ kind: [] }, 'kind')).toBe('')
  expect(typedAnswer({ kind: '' }, 'kind')).toBe('')
})

import { expect, test } from 'vitest'
import { soundCase } from '../examples/sound-case.ts'
import { readCase } from './case-file.ts'
import { doubledNames } from './doubled-names.ts'

test('a name that one group has twice is found, however it is written', () => {
  expect(doubledNames('{"a": 1, "b": {"a": 2}, "c": [{"a": 1}, {"a": 2}]}')).toEqual([])
  expect(doubledNames('{"a": 1, "b": 2, "a": 3}')).toEqual(['a'])
  expect(doubledNames('{"x": {"convinced": "no", "\\u0063onvinced": "yes"}}')).toEqual(['convinced'])
  expect(doubledNames('{"a": "a", "b": "{\\"a\\": 1, \\"a\\": 2}"}')).toEqual([])
  expect(doubledNames('[{"a": [1, "a", {}], "b": "a"}]')).toEqual([])
})

test('a case that answers no and then yes under one name is no case', () => {
  const text = JSON.stringify(soundCase('C2')).replace('"convinced":"yes"', '"convinced":"no","convinced":"yes"')
  const read = readCase(text)
  expect(!read.ok && read.refusal.words).toBe('convinced: is given more than once')
  expect(readCase(JSON.stringify(soundCase('C2'))).ok).toBe(true)
})

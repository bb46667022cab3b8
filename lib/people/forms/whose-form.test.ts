import { beforeAll, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { markOf, whoseForm } from './whose-form.ts'

beforeAll(() => {
  process.env.NEXTAUTH_SECRET ??= 'a secret of thirty-two characters'
})

test('a form says for whom its page was drawn', () => {
  const staffId = newId()
  expect(whoseForm(markOf(staffId))).toBe(staffId)
})

test('a form cannot be passed off as somebody else’s', () => {
  const [mine, theirs] = [newId(), newId()]
  const seal = markOf(mine).split('.')[1] ?? ''
  expect(whoseForm(`${theirs}.${seal}`)).toBeUndefined()
  expect(whoseForm(`${theirs}.`)).toBeUndefined()
  expect(whoseForm(theirs)).toBeUndefined()
  expect(whoseForm('')).toBeUndefined()
  expect(whoseForm(undefined)).toBeUndefined()
})

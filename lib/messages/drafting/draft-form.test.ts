import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { furtherIn } from './draft-form.ts'

test('whatever order further crimes are named in, a letter lists them in the one order in which they are read back', () => {
  const ids = [newId(), newId(), newId()].toSorted()
  expect(furtherIn(ids.toReversed())).toEqual(ids)
  expect(furtherIn([...ids, ...ids].map((id) => id.toUpperCase()))).toEqual(ids)
  expect(furtherIn(['', 'no id', ids[0] ?? ''])).toEqual([ids[0]])
})

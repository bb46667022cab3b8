import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { idOf } from '#lib/testing/force'
import { inAForce } from '#bin/testing/in-a-force'
import { dropForm, keepForm, keptForm } from './kept-forms.ts'

await inAForce()

const FIELDS = {
  reason: 'Say why',
  channel: 'Say how',
  at: 'Say when',
  aloneAndOutOfHearing: 'Say whether they were alone',
}

test('a form that was refused comes back as it was typed, with what is wrong in the order in which it was said', async () => {
  const [formKey, officer] = [newId(), await idOf('officer')]
  await keepForm(officer, '/victims', {
    formKey,
    fields: { reason: '', who: ['a', 'b'] },
    refusal: { kind: 'incomplete', words: 'There is a problem', fields: FIELDS },
  })
  const kept = await keptForm(officer, formKey)
  expect(kept).toEqual({
    formKey,
    fields: { reason: '', who: ['a', 'b'] },
    refusal: { kind: 'incomplete', words: 'There is a problem', fields: FIELDS },
  })
  expect(Object.keys(kept?.refusal.fields ?? {})).toEqual(Object.keys(FIELDS))
})

test('a character that cannot be kept costs no more than itself, and a form of a megabyte is kept whole', async () => {
  const [formKey, officer] = [newId(), await idOf('officer')]
  const long = 'a'.repeat(1_048_576)
  await keepForm(officer, '/victims', {
    formKey,
    fields: { reason: 'He fell\u0000 over.', account: long, plain: 'C:\\u0000' },
    refusal: { kind: 'incomplete', words: 'There is a problem' },
  })
  expect((await keptForm(officer, formKey))?.fields).toEqual({
    reason: 'He fell\uFFFD over.',
    account: long,
    plain: 'C:\\u0000',
  })
})

test('a refusal without fields has none afterwards; nobody else reads the form; once saved it is gone', async () => {
  const [formKey, officer] = [newId(), await idOf('officer')]
  await keepForm(officer, '/victims', { formKey, fields: {}, refusal: { kind: 'may-not', words: 'Not you.' } })
  expect((await keptForm(officer, formKey))?.refusal).toEqual({ kind: 'may-not', words: 'Not you.' })
  expect(await keptForm(await idOf('decider'), formKey)).toBeUndefined()
  await dropForm(formKey)
  expect(await keptForm(officer, formKey)).toBeUndefined()
})

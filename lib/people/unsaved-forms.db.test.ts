import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { idOf } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { deleteUnsavedForm, saveUnsavedForm, unsavedForm } from './unsaved-forms.ts'

await inAForce()

const FIELDS = {
  reason: 'Say why',
  channel: 'Say how',
  at: 'Say when',
  aloneAndOutOfHearing: 'Say whether they were alone',
}

test('a form that was refused comes back as it was typed, with what is wrong in the order in which it was said', async () => {
  const [formKey, officer] = [newId(), await idOf('officer')]
  await saveUnsavedForm(officer, '/victims', {
    formKey,
    fields: { reason: '', who: ['a', 'b'] },
    refusal: { kind: 'incomplete', words: 'There is a problem', fields: FIELDS },
  })
  const unsaved = await unsavedForm(officer, formKey)
  expect(unsaved).toEqual({
    formKey,
    fields: { reason: '', who: ['a', 'b'] },
    refusal: { kind: 'incomplete', words: 'There is a problem', fields: FIELDS },
  })
  expect(Object.keys(unsaved?.refusal.fields ?? {})).toEqual(Object.keys(FIELDS))
})

test('a character that cannot be kept costs no more than itself, and a form of a megabyte is kept whole', async () => {
  const [formKey, officer] = [newId(), await idOf('officer')]
  const long = 'a'.repeat(1_048_576)
  await saveUnsavedForm(officer, '/victims', {
    formKey,
    fields: { reason: 'He fell\u0000 over.', account: long, plain: 'C:\\u0000' },
    refusal: { kind: 'incomplete', words: 'There is a problem' },
  })
  expect((await unsavedForm(officer, formKey))?.fields).toEqual({
    reason: 'He fell\uFFFD over.',
    account: long,
    plain: 'C:\\u0000',
  })
})

test('a refusal without fields has none afterwards; nobody else reads the form; once saved it is gone', async () => {
  const [formKey, officer] = [newId(), await idOf('officer')]
  await saveUnsavedForm(officer, '/victims', { formKey, fields: {}, refusal: { kind: 'may-not', words: 'Not you.' } })
  expect((await unsavedForm(officer, formKey))?.refusal).toEqual({ kind: 'may-not', words: 'Not you.' })
  expect(await unsavedForm(await idOf('decisionMaker'), formKey)).toBeUndefined()
  await deleteUnsavedForm(formKey)
  expect(await unsavedForm(officer, formKey)).toBeUndefined()
})

import { beforeEach, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { saveAndGoBack } from './form-sender.ts'
import { unsavedForm } from './unsaved-forms.ts'
import { endSession, personOf, startSession } from './sessions.ts'

beforeEach(async () => {
  await inAForce()
})

const stateOf = async (sessionId: string) => (await personOf(sessionId)).state

test('a session is open while its person is seen, and locked after half an hour without them', async () => {
  const session = await startSession(await idOf('officer'))
  await setClock('2026-06-15T09:29:00Z')
  expect(await stateOf(session)).toBe('open')
  await setClock('2026-06-15T09:58:00Z')
  expect(await stateOf(session)).toBe('open')
  await setClock('2026-06-15T10:29:00Z')
  expect(await stateOf(session)).toBe('locked')
})

test('however busy, a session is locked after ten hours', async () => {
  const session = await startSession(await idOf('officer'))
  const everyQuarter = Array.from({ length: 39 }, (_, n) => new Date(Date.UTC(2026, 5, 15, 9, 15 * (n + 1))))
  // The clock goes on between a step and the next, so the last is a minute before.
  for (const at of [...everyQuarter, new Date('2026-06-15T18:59:00Z')]) {
    await setClock(at.toISOString())
    expect(await stateOf(session), at.toISOString()).toBe('open')
  }
  await setClock('2026-06-15T19:05:00Z')
  expect(await stateOf(session)).toBe('locked')
})

test('of a locked session the person is still known, so what they typed is kept for them and for nobody else', async () => {
  const session = await startSession(await idOf('officer'))
  await setClock('2026-06-15T10:00:00Z')
  const person = await personOf(session)
  if (person.state !== 'locked') throw new Error('the session is not locked')
  const typed = {
    formKey: newId(),
    fields: { reason: 'The film shows that he fell.', form_key: 'x' },
    refusal: { kind: 'locked', words: 'You were away.' },
  }
  const back = await saveAndGoBack(person.actor.staffId, '/requests/1/decide', typed)
  expect(back).toBe(`/requests/1/decide?unsaved=${typed.formKey}`)
  expect((await unsavedForm(await idOf('officer'), typed.formKey))?.fields).toEqual({
    reason: 'The film shows that he fell.',
  })
  expect(await unsavedForm(await idOf('supervisor'), typed.formKey)).toBeUndefined()
})

test('a session that was ended is nobody’s, also before it would have been locked', async () => {
  const session = await startSession(await idOf('officer'))
  await endSession(session)
  expect(await stateOf(session)).toBe('unknown')
  expect(await stateOf('no session')).toBe('unknown')
})

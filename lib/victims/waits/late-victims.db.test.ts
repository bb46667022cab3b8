import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { anAuthorisedDuty } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { attemptsInWords, methodsLeft } from '#lib/victims/in-words'
import { attemptForm } from '#lib/victims/notification-form'
import { lateVictims } from './late-victims.ts'

await inAForce()

const late = async () => (await lateVictims(await as('registrar', 'victim.see-late'), {})).lines
const tryBy = async (dutyId: string, at: string, otherMethod = '') =>
  value(
    await recordAttempt(
      await as('officer', 'victim.inform'),
      dutyId,
      attemptForm.parse({ at, channel: 'phone', result: 'no_reply', otherMethod, notes: '' }),
      newId(),
    ),
  )

test('a victim whose day has gone by is shown with every try, and which other ways nobody has tried yet', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const { dutyId } = await anAuthorisedDuty()
  await setClock('2026-06-22T09:00:00Z')
  expect(await late()).toEqual([])
  await tryBy(dutyId, '2026-06-19T10:00')
  await tryBy(dutyId, '2026-06-21T10:00', 'adviser')
  await setClock('2026-06-23T09:00:00Z')
  const [line] = await late()
  expect(line).toMatchObject({ id: dutyId, left: -1, attempts: 2, otherMethods: ['adviser'] })
  expect(line?.tried.map(attemptsInWords)).toEqual(['by phone, through an independent adviser', 'by phone'])
  expect(methodsLeft(line?.otherMethods ?? [])).toBe(
    'Not tried yet: through a social worker, at a safe address, by another officer.',
  )
  expect(methodsLeft(['adviser', 'social_worker', null, 'safe_address', 'another_officer'])).toBe('')
})

test('a way nobody knows is no other way', () => {
  const tried = { at: '2026-06-19T10:00', channel: 'phone', result: 'no_reply', notes: '' }
  expect(attemptForm.safeParse({ ...tried, otherMethod: 'the neighbour' }).success).toBe(false)
  expect(attemptForm.parse(tried).otherMethod).toBeUndefined()
})

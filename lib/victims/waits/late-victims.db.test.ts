import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/in-a-force'
import { anAgreedDuty } from '#lib/testing/plan'
import { value } from '#lib/testing/request'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { triedInWords, waysLeft } from '#lib/victims/in-words'
import { attemptForm } from '#lib/victims/telling-form'
import { lateVictims } from './late-victims.ts'

await inAForce()

const late = async () => (await lateVictims(await as('registrar', 'victim.see-late'), {})).lines
const tryBy = async (dutyId: string, at: string, otherWay = '') =>
  value(
    await recordAttempt(
      await as('officer', 'victim.tell'),
      dutyId,
      attemptForm.parse({ at, channel: 'phone', result: 'no reply', otherWay, notes: '' }),
      newId(),
    ),
  )

test('a victim whose day has gone by is shown with every try, and which other ways nobody has tried yet', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const { dutyId } = await anAgreedDuty()
  await setClock('2026-06-22T09:00:00Z')
  expect(await late()).toEqual([])
  await tryBy(dutyId, '2026-06-19T10:00')
  await tryBy(dutyId, '2026-06-21T10:00', 'adviser')
  await setClock('2026-06-23T09:00:00Z')
  const [line] = await late()
  expect(line).toMatchObject({ id: dutyId, left: -1, attempts: 2, otherWays: ['adviser'] })
  expect(line?.tried.map(triedInWords)).toEqual(['by phone, through an independent adviser', 'by phone'])
  expect(waysLeft(line?.otherWays ?? [])).toBe(
    'Not tried yet: through a social worker, at a safe address, by another officer.',
  )
  expect(waysLeft(['adviser', 'social worker', null, 'safe address', 'another officer'])).toBe('')
})

test('a way nobody knows is no other way', () => {
  const tried = { at: '2026-06-19T10:00', channel: 'phone', result: 'no reply', notes: '' }
  expect(attemptForm.safeParse({ ...tried, otherWay: 'the neighbour' }).success).toBe(false)
  expect(attemptForm.parse(tried).otherWay).toBeUndefined()
})

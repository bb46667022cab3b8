import { expect, test } from 'vitest'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { changeSetting } from '#lib/people/settings/change-setting'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { view } from '#lib/testing/views'
import { aPlan } from '#lib/testing/plan'
import { aC2Request, decideWell, openDutiesOf, informAll, value } from '#lib/testing/request'
import { confirm } from './confirm.ts'
import { previewConfirmation } from './preview-confirmation.ts'

await inAForce()

/** A victim was informed by e-mail, and answered, on Tuesday 16 June. */
async function informedByEmail(channel = 'email'): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const requestId = await aC2Request(await aCrime().saved())
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  await aPlan(dutyId)
  await setClock('2026-06-16T12:00:00Z')
  await informAll(requestId, '2026-06-16T12:30', 'officer', { channel })
  return requestId
}

const confirmed = async (requestId: string) => {
  const { request } = await view('decisionMaker', requestId)
  return confirm(
    await as('decisionMaker', 'cancellation.confirm'),
    requestId,
    { version: request.version, sawEveryNotification: 'yes' },
    newId(),
  )
}

const NOT_YET = {
  ok: false,
  refusal: {
    kind: 'not-yet',
    words: 'A victim was informed in writing, and may answer until 30 June 2026. Confirm after that.',
  },
}

test('a victim informed in writing has ten working days to answer before anybody confirms', async () => {
  const requestId = await informedByEmail()
  expect(await confirmed(requestId)).toMatchObject(NOT_YET)
  await setClock('2026-06-30T15:00:00Z')
  expect(await confirmed(requestId)).toMatchObject(NOT_YET)
  expect(await previewConfirmation(await as('decisionMaker', 'cancellation.confirm'), requestId)).toMatchObject(NOT_YET)
  await setClock('2026-07-01T09:00:00Z')
  value(await confirmed(requestId))
})

test('a victim who was spoken to has answered', async () => {
  value(await confirmed(await informedByEmail('phone')))
})

test('the days are those settled for the day of the notification', async () => {
  await setClock('2026-06-15T09:00:00Z')
  value(
    await changeSetting(
      await as('registrar', 'setting.change'),
      'days-to-answer-a-letter',
      2,
      { fromDay: '2026-06-16' as Day, reason: 'The chief officer asked for it.' },
      newId(),
    ),
  )
  const requestId = await informedByEmail()
  await setClock('2026-06-18T15:00:00Z')
  expect((await confirmed(requestId)).ok).toBe(false)
  await setClock('2026-06-19T09:00:00Z')
  value(await confirmed(requestId))
})

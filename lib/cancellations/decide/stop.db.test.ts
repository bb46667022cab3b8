import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { aCrime } from '#lib/testing/crime'
import { as } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { view } from '#lib/testing/views'
import { aC2Request, decideWell, value } from '#lib/testing/request'
import { stop } from './stop.ts'

await inAForce()

test('an authorised case is stopped by anybody who may see it, and by nobody who may not', async () => {
  const requestId = await aC2Request(await aCrime().saved())
  value(await decideWell(requestId))
  const refused = await stop(await as('detective', 'request.stop'), requestId, 'I do not believe it.', newId())
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'no-such-request' } })
  expect((await view('officer', requestId)).request.state).toBe('authorised')
  value(await stop(await as('supervisor', 'request.stop'), requestId, 'There is a second film.', newId()))
  expect((await view('officer', requestId)).request.state).toBe('stopped')
})

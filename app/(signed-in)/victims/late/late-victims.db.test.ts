import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { stop } from '#lib/cancellations/decide/stop'
import { whatWaits } from '#lib/people/waits/what-waits'
import { aCrime } from '#lib/testing/crime'
import { as, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, openDutiesOf, informAll, value } from '#lib/testing/request'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { lateVictims } from '#lib/victims/waits/late-victims'

await inAForce()

async function authorised(crime = aCrime()): Promise<string> {
  await setClock('2026-06-15T09:00:00Z')
  const request = await aC2Request(await crime.saved())
  value(await decideWell(request))
  return request
}

const attemptByPhone = async (dutyId: string, at: string) =>
  value(
    await recordAttempt(
      await as('officer', 'victim.inform'),
      dutyId,
      { at: new Date(at), channel: 'phone', result: 'no_reply', notes: '' },
      newId(),
    ),
  )

const late = async (who: Somebody = 'registrar') => (await lateVictims(await as(who, 'victim.see-late'), {})).lines
const lateToday = async (who: Somebody) =>
  (await whatWaits(await as(who, 'start.see'), { roles: PEOPLE[who].roles })).waits.find(({ kind }) => kind === 'late')
    ?.lines

test('a victim of an authorised case is late once the day has gone by, with every try and the risk', async () => {
  const [plain, abuse] = [await authorised(), await authorised(aCrime().flagged('domestic_abuse'))]
  const [duty = ''] = await openDutiesOf(plain)
  await setClock('2026-06-22T12:00:00Z')
  expect((await late()).map(({ requestId }) => requestId)).toEqual([abuse])
  for (const at of ['2026-06-17T10:00:00Z', '2026-06-18T10:00:00Z']) await attemptByPhone(duty, at)
  await setClock('2026-06-23T12:00:00Z')
  expect(await late()).toMatchObject([
    {
      requestId: abuse,
      hearsItFromAPerson: true,
      enhanced: true,
      flags: ['domestic_abuse'],
      attempts: 0,
      tried: [],
      left: -5,
    },
    {
      requestId: plain,
      hearsItFromAPerson: false,
      enhanced: false,
      attempts: 2,
      left: -1,
      decisionMaker: PEOPLE.decisionMaker.name,
      assignedTo: PEOPLE.officer.name,
    },
  ])
  expect((await late())[1]?.tried.map(({ at }) => new Date(at).toISOString())).toEqual([
    '2026-06-18T10:00:00.000Z',
    '2026-06-17T10:00:00.000Z',
  ])
  expect((await lateToday('registrar'))?.map(({ requestId, what }) => [requestId, what])).toEqual([
    [abuse, '0'],
    [plain, '2'],
  ])
  expect(await lateToday('officer')).toBeUndefined()
  await expect(as('officer', 'victim.see-late')).rejects.toThrow('may not')
})

test('nobody is late of a case that was stopped, nor once they were informed', async () => {
  const [stopped, informed] = [await authorised(), await authorised()]
  await setClock('2026-06-24T09:00:00Z')
  value(await stop(await as('supervisor', 'request.stop'), stopped, 'There is a second film.', newId()))
  await informAll(informed, '2026-06-24T09:00')
  const requests = (await late()).map(({ requestId }) => requestId)
  expect(requests).not.toContain(stopped)
  expect(requests).not.toContain(informed)
})

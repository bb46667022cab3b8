import { expect, test } from 'vitest'
import { personOfKey } from '#lib/people/roles/find-by-key'
import { loadMember } from '#lib/people/roles/load-staff'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, confirmWell, decideWell, informAll, openDutiesOf, value } from '#lib/testing/request'
import { loadDuty } from '#lib/victims/views/load-duty'

const warned: string[] = []
process.on('warning', ({ message }) => warned.push(message))

await inAForce()

test('what is read over one connection is read one after another: nothing asks a driver that is busy', async () => {
  const requestId = await aC2Request(await aCrime().withVictims(1990, 1991).saved())
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  await setClock('2026-06-16T12:00:00Z')
  await informAll(requestId, '2026-06-16T12:30')
  expect((await loadDuty(await as('officer', 'victim.see'), dutyId))?.history.notifications).toHaveLength(1)
  value(await confirmWell(requestId))
  await loadMember(await as('administrator', 'people.see'), await idOf('registrar'))
  await personOfKey('S1006')
  await new Promise((resolve) => setImmediate(resolve))
  expect(warned).toEqual([])
})

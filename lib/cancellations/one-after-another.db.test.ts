import { expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { personOfKey } from '#lib/people/standing/at-the-console'
import { lookAtMember } from '#lib/people/standing/look'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/in-a-force'
import { aC2Request, decideWell, openDutiesOf, tellAll, value } from '#lib/testing/request'
import { lookAtDuty } from '#lib/victims/views/look'
import { confirm } from './deciding/confirm.ts'

const warned: string[] = []
process.on('warning', ({ message }) => warned.push(message))

await inAForce()

test('what is read over one connection is read one after another: nothing asks a driver that is busy', async () => {
  const requestId = await aC2Request(await aCrime().withVictims(1990, 1991).saved())
  value(await decideWell(requestId))
  const [dutyId = ''] = await openDutiesOf(requestId)
  await setClock('2026-06-16T12:00:00Z')
  await tellAll(requestId, '2026-06-16T12:30')
  expect((await lookAtDuty(await as('officer', 'victim.see'), dutyId))?.story.tellings).toHaveLength(1)
  value(
    await confirm(
      await as('decider', 'cancellation.confirm'),
      requestId,
      { version: 2, sawEveryTelling: 'yes' },
      newId(),
    ),
  )
  await lookAtMember(await as('administrator', 'people.see'), await idOf('registrar'))
  await personOfKey('S1006')
  await new Promise((resolve) => setImmediate(resolve))
  expect(warned).toEqual([])
})

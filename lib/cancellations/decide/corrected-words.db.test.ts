import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { stop } from './stop.ts'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { write } from '#lib/ledger/write'
import { inAForce } from '#bin/testing/force-environment'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { aC2Request, aC3Request, decideWell, informAll, value } from '#lib/testing/request'

await inAForce()

const WHY = 'The second camera shows that somebody pushed him after all.'

test('a decision is revoked also where somebody was informed whose crime is not merged into this one any more', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const kept = await aCrime().saved()
  const duplicate = await aCrime().withVictimsOf(kept).saved()
  const other = await aCrime().saved()
  value(await decideWell(await aC3Request(duplicate, kept)))
  const brought = async (change: 'another victim' | 'a flag') =>
    value(
      await write(await as('registrar', 'extract.import'), { kind: 'extract.merged', formKey: newId() }, async (tx) => {
        if (change === 'a flag') await tx.reportedCrime.update({ where: { id: kept }, data: { flags: ['hate'] } })
        else {
          const { personId } = await tx.involvement.findFirstOrThrow({ where: { crimeId: other, role: 'victim' } })
          await tx.involvement.create({ data: { crimeId: duplicate, role: 'victim', personId } })
        }
        return ok({})
      }),
    )
  await brought('another victim')
  const request = await aC2Request(kept)
  value(await decideWell(request))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:00')
  const found = { foundBy: 'audit' as const, reason: WHY, supervisorId: await idOf('supervisor') }
  value(await reinstate(await as('deputy', 'crime.reinstate'), duplicate, found, newId()))
  await brought('a flag')
  value(await stop(await as('supervisor', 'request.stop'), request, WHY, newId()))
  value(await decideWell(request, 'decisionMaker', { verdict: 'refuse' }))
  const duties = await asSystem((tx) =>
    tx.dutyToInform.findMany({ where: { requestId: request, occasion: 'correction' }, select: { enhanced: true } }),
  )
  expect(duties).toEqual([{ enhanced: true }, { enhanced: true }])
})

import { describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { forgeCancellation } from '#lib/testing/by-hand/forge-cancellation'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, openDutiesOf, informAll, informedWell, value } from '#lib/testing/request'
import { correctNotification } from '#lib/victims/corrections/correct-notification'
import { recordNotification } from './notify/record-notification.ts'

await inAForce()

type Row = Record<string, unknown>
const refusal = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)

describe('a cancellation written by hand in the database', () => {
  const anAgreed = async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    return request
  }

  test('is refused while a victim is not informed, and taken once the victim is told', async () => {
    const request = await anAgreed()
    expect(refusal(await forgeCancellation(request, 'decisionMaker'))).toContain('while a victim is not informed')
    await informAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    expect(refusal(await forgeCancellation(request, 'decisionMaker'))).toBe('saved')
  })

  test('is refused without a confirmation, with the requester’s, and with anybody’s who decides nothing', async () => {
    const request = await anAgreed()
    await informAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    expect(refusal(await forgeCancellation(request, 'decisionMaker', { confirmedById: null }))).toContain(
      'without its decision maker',
    )
    const inTheirName = { confirmedById: await idOf('decisionMaker') }
    expect(refusal(await forgeCancellation(request, 'decisionMaker', inTheirName, { byNobody: true }))).toContain(
      'without its decision maker',
    )
    expect(refusal(await forgeCancellation(request, 'officer'))).toContain('without its decision maker')
    expect(refusal(await forgeCancellation(request, 'auditor'))).toContain('without its decision maker')
  })

  test('is refused when the victim said no and nobody decided again', async () => {
    const request = await anAgreed()
    const [duty] = await openDutiesOf(request)
    value(
      await recordNotification(
        await as('officer', 'victim.inform'),
        duty ?? '',
        informedWell('2026-06-16T09:30', { reply: 'disagrees', theirWords: 'That is not what happened.' }),
        newId(),
      ),
    )
    expect(refusal(await forgeCancellation(request, 'decisionMaker'))).toMatch(
      /without its agreed decision|victim is untold/,
    )
  })

  test('is refused where a victim who left the crime and joined it again was informed only by what was found false', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const crime = await aCrime().withVictims(1970, 1980).saved()
    const request = await aC2Request(crime)
    value(await decideWell(request))
    await setClock('2026-06-16T09:00:00Z')
    const [duty = ''] = await openDutiesOf(request)
    await informAll(request, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    const { id } = await asSystem((tx) => tx.victimNotification.findFirstOrThrow({ where: { dutyId: duty } }))
    const why = 'The victim rang today: nobody has been to see her.'
    value(await correctNotification(await as('supervisor', 'notification.correct'), id, why, newId()))
    const permit = await as('registrar', 'extract.import')
    value(
      await write(permit, { kind: 'extract.merged', formKey: newId(), crimeId: crime }, async (tx, at) => {
        const { involvementId } = await tx.dutyToInform.findUniqueOrThrow({ where: { id: duty } })
        const { personId, role } = await tx.involvement.findUniqueOrThrow({ where: { id: involvementId } })
        await tx.involvement.update({ where: { id: involvementId }, data: { removedAt: at } })
        await tx.dutyToInform.update({ where: { id: duty }, data: { state: 'no_longer_needed', closedAt: at } })
        await tx.involvement.create({ data: { crimeId: crime, role, personId } })
        return ok({})
      }),
    )
    expect(refusal(await forgeCancellation(request, 'decisionMaker'))).toContain('while a victim is not informed')
  })

  test('is refused without a decision at all, and as one from before the product', async () => {
    const crime = await aCrime().saved()
    const raw = async (row: Row) => {
      const permit = await as('registrar', 'start.see')
      return write(permit, { kind: 'extract.merged', formKey: newId(), crimeId: crime }, async (tx, at) => {
        const id = newId()
        await tx.cancellation.create({
          data: { id, crimeId: crime, category: 'C4', tookEffectAt: at, ...row } as never,
        })
        await tx.reportedCrime.update({ where: { id: crime }, data: { cancelledById: id } })
        return ok({})
      })
    }
    expect(refusal(await raw({ source: 'decided' }))).toContain('without its agreed decision')
    expect(refusal(await raw({ source: 'before_product' }))).toContain('from before this product')
  })

  test('cannot be written over: a crime points to its own cancellation or to none', async () => {
    const [recorded, agreed] = [await aCrime().saved(), await anAgreed()]
    await informAll(agreed, '2026-06-16T09:30')
    await setClock('2026-06-16T12:00:00Z')
    value(await forgeCancellation(agreed, 'decisionMaker'))
    const permit = await as('registrar', 'start.see')
    const point = (change: (tx: Tx) => Promise<unknown>) =>
      write(permit, { kind: 'extract.merged', formKey: newId() }, async (tx) => {
        await change(tx)
        return ok({})
      })
    const taken = await point(async (tx) => {
      const cancellation = await tx.cancellation.findFirstOrThrow({ where: { requestId: agreed } })
      await tx.reportedCrime.update({ where: { id: cancellation.crimeId }, data: { cancelledById: null } })
      return tx.reportedCrime.update({ where: { id: recorded }, data: { cancelledById: cancellation.id } })
    })
    expect(refusal(taken)).toMatch(/own cancellation only|that its crime does not know of|reinstatement only/)
    const undone = await point((tx) =>
      tx.cancellation.updateMany({ where: { requestId: agreed }, data: { inForce: false } }),
    )
    expect(refusal(undone)).toContain('undone by a reinstatement only')
  })
})

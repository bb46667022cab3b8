import { describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, setClock } from '#lib/testing/force'
import { forgeAgreement } from '#lib/testing/by-hand/forge-agreement'
import { forgeCancellation } from '#lib/testing/by-hand/forge-cancellation'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'

await inAForce()

const refusal = (result: Result<unknown>) => (result.ok ? 'saved' : result.refusal.words)

const atOnce = (tx: Tx) => tx.$executeRaw`SET CONSTRAINTS public.guarded IMMEDIATE`
const later = (tx: Tx) => tx.$executeRaw`SET CONSTRAINTS public.guarded DEFERRED`

/** Changes rows by hand, as somebody with the product's own database role could, under an entry of any kind. */
const byHand = async (change: (tx: Tx) => Promise<unknown>) =>
  write(await as('officer', 'start.see'), { kind: 'duty.assigned', formKey: newId() }, async (tx) => {
    await change(tx)
    return ok({})
  })

/** Makes a crime of another class everywhere, its history too, as the product's own role in the database can. */
const ofClass = async (tx: Tx, crimeId: string, offenceCode: string, countClass: string) => {
  await tx.reportedCrime.update({ where: { id: crimeId }, data: { offenceCode, countClass } })
  await tx.classification.updateMany({ where: { crimeId }, data: { offenceCode, countClass } })
}

describe('what is put back before the end of a transaction', () => {
  test('lets nobody decide a rape as something lesser', async () => {
    const crime = await aCrime().ofRape().saved()
    const request = await aC2Request(crime, 'detective')
    const { offenceCode, countClass } = await asSystem((tx) =>
      tx.reportedCrime.findUniqueOrThrow({ where: { id: crime } }),
    )
    const forged = await forgeAgreement(request, {
      before: (tx) => ofClass(tx, crime, '008/06', '8N'),
      after: async (tx) => {
        await atOnce(tx)
        await later(tx)
        await ofClass(tx, crime, offenceCode, countClass)
      },
    })
    expect(refusal(forged)).toContain('a registrar on the College register')
    expect(refusal(await forgeAgreement(request, { who: 'registrar' }))).toBe('saved')
  })

  test('lets no victim be left out of a cancellation', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const crime = await aCrime().withVictims(1980, 1985).saved()
    const [second] = await asSystem((tx) =>
      tx.involvement.findMany({ where: { crimeId: crime, role: 'victim' }, orderBy: { id: 'desc' } }),
    )
    const isGone = (tx: Tx, removedAt: Date | null) =>
      tx.involvement.update({ where: { id: second?.id ?? '' }, data: { removedAt } })
    value(await byHand((tx) => isGone(tx, new Date('2026-06-15T09:00:00Z'))))
    const request = await aC2Request(crime)
    value(await decideWell(request))
    await informAll(request, '2026-06-15T09:30')
    await setClock('2026-06-16T12:00:00Z')
    const forged = await forgeCancellation(
      request,
      'decisionMaker',
      {},
      {
        after: async (tx) => {
          await atOnce(tx)
          await isGone(tx, null)
        },
      },
    )
    expect(refusal(forged)).toContain('while a victim is not informed')
  })

  test('lets nothing be decided by a clock that was set for it', async () => {
    await setClock('2026-06-15T09:00:00Z')
    const request = await aC2Request(await aCrime().saved())
    const ahead = (tx: Tx, days: number) =>
      tx.$executeRaw`UPDATE demonstration_clock SET ahead_ms = ahead_ms + ${days * 86_400_000}`
    const forged = await forgeAgreement(request, {
      before: (tx) => ahead(tx, -30),
      after: async (tx) => {
        await atOnce(tx)
        await ahead(tx, 30)
      },
    })
    expect(refusal(forged)).toMatch(/the clock is not set|of another time/)
  })
})

test('a transaction has one entry, after which nothing changes', async () => {
  const { staffId } = await as('officer', 'start.see')
  const twice = byHand(
    (tx) => tx.$executeRaw`
      SELECT ledger.append(convert_to(
        jsonb_build_object(
          'seq', o.seq, 'prev', o.prev, 'at', o.at, 'actor', ${staffId}::text, 'kind', 'duty.assigned',
          'rows', o.changes
        )::text,
        'UTF8'
      ))
      FROM ledger.open_entry() o`,
  )
  await expect(twice).rejects.toThrow('a second entry of one transaction')
})

test('what a row gives as its own time is now, within five minutes; what it does not give is another time', async () => {
  await setClock('2026-06-15T09:00:00Z')
  const isAnother = async (at: string | null) => {
    const [row] = await asSystem(
      (tx) => tx.$queryRaw<{ another: boolean }[]>`SELECT registrar.is_another_time(${at}::timestamptz) AS another`,
    )
    return row?.another
  }
  for (const now of ['2026-06-15T08:55:30Z', '2026-06-15T09:00:00Z', '2026-06-15T09:04:30Z'])
    expect(await isAnother(now)).toBe(false)
  for (const other of ['2026-06-15T08:54:30Z', '2026-06-15T09:05:30Z', '2025-06-15T09:00:00Z', null])
    expect(await isAnother(other)).toBe(true)
})

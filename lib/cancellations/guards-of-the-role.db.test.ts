import { expect, test } from 'vitest'
import { type Tx, writeAs } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { Prisma } from '#lib/base/prisma/client'
import type { Role } from '#lib/base/roles'
import { ok } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { as, idOf } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request } from '#lib/testing/request'

await inAForce()

/** Tries a change as the product’s own database role, with an entry or without; answers what came of it. */
const attempt = async (change: (tx: Tx) => Promise<unknown>, entry = true): Promise<string> => {
  const permit = await as('registrar', 'start.see')
  try {
    const done = entry
      ? await write(permit, { kind: 'contact.noted', formKey: newId() }, async (tx) => {
          await change(tx)
          return ok({})
        })
      : await writeAs(permit, change).then(() => ok({}))
    return done.ok ? 'saved' : done.refusal.words
  } catch (failure) {
    return String(failure)
  }
}

test('the product’s own role cannot change or remove what was decided, assessed, told or entered in the ledger', async () => {
  const removing = [
    'cancellation_decision',
    'assessment',
    'submission',
    'victim_notification',
    'notification_attempt',
    'ledger.entry',
    'ledger.head',
  ]
  for (const table of removing)
    expect(await attempt((tx) => tx.$executeRaw(Prisma.raw(`DELETE FROM ${table}`)))).toContain('permission denied')
  const changing = [
    'cancellation_decision SET id = id',
    'assessment SET id = id',
    'submission SET id = id',
    'victim_notification SET id = id',
    "ledger.entry SET kind = 'x'",
    'ledger.head SET size = 1',
  ]
  for (const change of changing)
    expect(await attempt((tx) => tx.$executeRaw(Prisma.raw(`UPDATE ${change}`)))).toContain('permission denied')
})

test('the product’s own role cannot write without an entry', async () => {
  expect(await attempt((tx) => saveWords(tx, null, 'unseen'), false)).toContain('without its entry in the ledger')
})

test('the product’s own role cannot add an entry that does not carry the changes made', async () => {
  const words = await attempt(async (tx) => {
    await saveWords(tx, null, 'unseen')
    const [next] = await tx.$queryRaw<
      { seq: bigint; prev: string; at: Date }[]
    >`SELECT seq, prev, at FROM ledger.open_entry()`
    const body = {
      v: 1,
      seq: Number(next?.seq),
      prev: next?.prev,
      at: next?.at.toISOString(),
      actor: await idOf('registrar'),
      kind: 'contact.noted',
      rows: [],
    }
    await tx.$executeRaw`SELECT ledger.append(${Buffer.from(JSON.stringify(body))})`
  }, false)
  expect(words).toContain('does not carry the changes made')
})

test('the product’s own role cannot make itself a registrar, nor anybody a decision maker but the registrar', async () => {
  const grant = (staffId: string, role: Role, grantedById: string | null) => (tx: Tx) =>
    tx.roleGrant.create({ data: { id: newId(), staffId, role, fromDay: new Date('2026-06-16'), grantedById } })
  const registrar = await idOf('registrar')
  expect(await attempt(grant(registrar, 'chief', registrar))).toContain('never to oneself')
  expect(await attempt(grant(await idOf('deputy'), 'fcr', registrar))).toContain('by a person with the role chief')
  expect(await attempt(grant(await idOf('officer'), 'ddm', null))).toContain('by a person with the role fcr')
  expect(await attempt(grant(await idOf('officer'), 'ddm', registrar))).toBe('saved')
})

test('the product’s own role cannot open a second request on a crime', async () => {
  const crime = await aCrime().saved()
  const request = await aC2Request(crime)
  const second = await attempt((tx) =>
    tx.cancellationRequest.create({
      data: {
        id: newId(),
        crimeId: crime,
        category: 'C2',
        state: 'submitted',
        openedAt: new Date('2026-06-15'),
        waitingSince: new Date('2026-06-15'),
        requesterId: newId(),
        reservation: 'any',
        seriousness: 1,
      },
    }),
  )
  expect(request).toBeTruthy()
  expect(second).toContain('at the same moment')
})

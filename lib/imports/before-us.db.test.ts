import { beforeEach, expect, test } from 'vitest'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf } from '#lib/testing/force'
import { write } from '#lib/ledger/write'
import { aCrime } from '#lib/testing/crime'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import { ok } from '#lib/base/result'
import { newId } from '#lib/base/ids'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { differenceFigures } from './rms/differences.ts'
import { importExtract } from './import-extract.ts'

beforeEach(async () => {
  await inAForce()
})

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

const old = (n: number, change: Record<string, string>) =>
  oneCrime(n, {
    recorded_at: '2026-02-01T10:00:00Z',
    reported_at: '2026-02-01T09:00:00Z',
    rms_changed_at: '2026-03-01T10:00:00Z',
    ...change,
  })

const cancellations = () =>
  asSystem(async (tx) => {
    const rows = await tx.reportedCrime.findMany({
      include: { cancelledBy: { include: { principalCrime: true } } },
      orderBy: { reference: 'asc' },
    })
    return rows.map(
      ({ cancelledBy }) =>
        cancelledBy && [cancelledBy.source, cancelledBy.category, cancelledBy.principalCrime?.reference ?? null],
    )
  })

const figures = async () => (await differenceFigures(await as('registrar', 'rms.see'))).figures

/** A live crime of the day, so that an extract is a fresh one. */
const fresh = oneCrime(99, { recorded_at: '2026-06-14T10:00:00Z' })

test('crimes cancelled in the RMS before this product come in as cancelled, marked so, and are no difference', async () => {
  const taken = await bring(
    old(1, { rms_status: 'cancelled', rms_category: 'C2' }),
    old(2, { rms_status: 'transferred' }),
    old(3, { rms_status: 'n100' }),
    fresh,
  )
  expect(taken.cancelledBefore).toBe(2)
  expect(await cancellations()).toEqual([['before_product', 'C2', null], ['before_product', 'C1', null], null, null])
  expect(await figures()).toMatchObject({ 'no decision': { all: 0 }, 'still live there': { all: 0 } })
})

test('what was cancelled there on the first day of this product, or later, stays live here and is a difference', async () => {
  await bring(
    old(1, { rms_status: 'cancelled', rms_category: 'C2', rms_changed_at: '2026-03-31T22:59:59Z' }),
    old(2, { rms_status: 'cancelled', rms_category: 'C2', rms_changed_at: '2026-03-31T23:00:00Z' }),
    old(3, { rms_status: 'cancelled', rms_changed_at: '2026-05-01T10:00:00Z' }),
    old(4, { rms_status: 'cancelled', rms_changed_at: '' }),
    old(5, { rms_status: 'n100', rms_changed_at: '2026-05-01T10:00:00Z', offence_code: '019/08', count_class: '19C' }),
    fresh,
  )
  expect(await cancellations()).toEqual([['before_product', 'C2', null], null, null, null, null, null])
  expect(await figures()).toMatchObject({ 'no decision': { all: 4, rape: 1 } })
})

test('an old cancellation without its category is put aside', async () => {
  await bring(old(1, { rms_status: 'cancelled' }), fresh)
  const [reject] = await asSystem((tx) => tx.reject.findMany({ where: { file: 'crimes.csv' } }))
  expect(reject).toMatchObject({
    column: 'rms_category',
    reason: 'is missing: a cancellation from before this product needs it',
  })
})

test('a duplicate knows the crime it was merged into, also where that one comes later in the file, or is one itself', async () => {
  const duplicateOf = (n: number, of: number) =>
    old(n, { rms_status: 'cancelled', rms_category: 'C3', surviving_reference: `ZZ/00000${String(of)}/26` })
  await bring(duplicateOf(1, 2), duplicateOf(2, 3), oneCrime(3), duplicateOf(4, 8), fresh)
  expect(await cancellations()).toEqual([
    ['before_product', 'C3', 'ZZ/000002/26'],
    ['before_product', 'C3', 'ZZ/000003/26'],
    null,
    ['before_product', 'C3', null],
    null,
  ])
})

test('two crimes that claim to be duplicates of each other come in all the same', async () => {
  const duplicateOf = (n: number, of: number) =>
    old(n, { rms_status: 'cancelled', rms_category: 'C3', surviving_reference: `ZZ/00000${String(of)}/26` })
  expect((await bring(duplicateOf(1, 2), duplicateOf(2, 1), fresh)).cancelledBefore).toBe(2)
})

test('a date before this product on a crime that was live here since is a difference, not an old cancellation', async () => {
  await bring(old(1, { rms_changed_at: '' }), fresh)
  await bring(old(1, { rms_status: 'cancelled', rms_category: 'C2' }), fresh)
  expect((await cancellations())[0]).toBeNull()
  expect(await figures()).toMatchObject({ 'no decision': { all: 1 } })
})

test('an extract taken before this product went live leaves the next one free to bring what was cancelled before that day', async () => {
  await bring(old(1, { rms_changed_at: '' }))
  await bring(old(1, { rms_status: 'cancelled', rms_category: 'C2' }), fresh)
  expect((await cancellations())[0]).toEqual(['before_product', 'C2', null])
})

test('an old cancellation can be undone here, and stays undone when the next extract says the same', async () => {
  await bring(old(1, { rms_status: 'cancelled', rms_category: 'C2' }), fresh)
  const { id } = await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: 'ZZ/000001/26' } }))
  const why = {
    foundBy: 'audit' as const,
    reason: 'Nothing in the file shows that no crime happened.',
    supervisorId: await idOf('supervisor'),
  }
  value(await reinstate(await as('registrar', 'crime.reinstate'), id, why as Parameters<typeof reinstate>[2], newId()))
  await bring(
    old(1, { rms_status: 'cancelled', rms_category: 'C2' }),
    fresh,
    oneCrime(5, { recorded_at: '2026-06-15T08:59:00Z' }),
  )
  expect((await cancellations())[0]).toBeNull()
})

test('a crime first seen as cancelled before this product, which earlier extracts never had, is a difference for the registrar', async () => {
  await bring(oneCrime(2), fresh)
  await bring(old(1, { rms_status: 'cancelled', rms_category: 'C2' }), oneCrime(2), fresh)
  expect((await cancellations())[0]).toBeNull()
  expect(await figures()).toMatchObject({ 'no decision': { all: 1 } })
})

test('one whose row the first extract had, and which could not be imported then, is none', async () => {
  const row = { rms_status: 'cancelled', rms_category: 'C2' }
  await bring(old(1, { ...row, flags: 'unheard-of' }), oneCrime(2), fresh)
  await bring(old(1, row), oneCrime(2), fresh)
  expect((await cancellations())[0]).toEqual(['before_product', 'C2', null])
  expect(await figures()).toMatchObject({ 'no decision': { all: 0 } })
})

test('by hand no crime is cancelled as before this product once the first extract is in, nor one recorded since', async () => {
  const byHand = async (id: string) => {
    const saved = await write(
      await as('registrar', 'extract.import'),
      { kind: 'extract.merged', formKey: newId() },
      async (tx) => {
        const at = new Date('2026-03-01T10:00:00Z')
        await tx.reportedCrime.update({
          where: { id },
          data: { rmsStatus: 'cancelled', rmsCategory: 'C2', rmsChangedAt: at },
        })
        const cancellation = newId()
        await tx.cancellation.create({
          data: { id: cancellation, crimeId: id, source: 'before_product', category: 'C2', tookEffectAt: at },
        })
        await tx.reportedCrime.update({ where: { id }, data: { cancelledById: cancellation } })
        return ok({})
      },
    )
    return saved.ok ? 'saved' : saved.refusal.words
  }
  expect(await byHand(await aCrime().saved())).toContain('before this product')
  expect(await byHand(await aCrime().recordedAt('2026-02-01T10:00:00Z').saved())).toBe('saved')
  await bring(fresh)
  expect(await byHand(await aCrime().recordedAt('2026-02-01T10:00:00Z').saved())).toContain('before this product')
})

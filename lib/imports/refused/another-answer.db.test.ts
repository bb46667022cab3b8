import { beforeEach, describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { confirm } from '#lib/cancellations/notify/confirm'
import { loadCrime } from '#lib/crimes/load-crime'
import { write } from '#lib/ledger/write'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, setClock } from '#lib/testing/force'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { countRowsWithoutCrime, listMissing } from './list-missing.ts'
import { loadUnnamedRow } from './name-crime.ts'
import {
  bring,
  crimeId,
  decided,
  listed,
  name,
  ofNobody,
  REASON,
  REFERENCE,
  row,
  waiting,
  whole,
} from '#lib/testing/importing/unnamed-rows'

const detailsOfCrime = async () => (await loadCrime(await as('registrar', 'crime.see'), await crimeId()))?.details

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-15T08:00:00Z')
})

describe('a wrong answer about a row', () => {
  const SECOND = 'ZZ/000002/26'
  const isHeld = async (reference: string) =>
    asSystem(async (tx) => {
      const { id } = await tx.reportedCrime.findUniqueOrThrow({ where: { reference } })
      const [row] = await tx.$queryRaw<{ held: boolean }[]>`SELECT registrar.is_incomplete(${id}::uuid) AS held`
      return row?.held
    })

  test('is followed by another, which counts; both stay with their reasons', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    expect(await name({ whose: 'none' })).toBe('saved')
    expect([await isHeld(REFERENCE), await isHeld(SECOND)]).toEqual([false, false])
    await setClock('2026-06-15T08:10:00Z')
    expect(await name({ whose: 'crime', reference: SECOND, answered: 1 })).toBe('saved')
    expect([await isHeld(REFERENCE), await isHeld(SECOND)]).toEqual([false, true])
    expect(await listed()).toEqual([[SECOND, false]])
    await setClock('2026-06-15T08:20:00Z')
    expect(await name({ whose: 'crime', reference: REFERENCE, answered: 2 }, 'deputy')).toBe('saved')
    expect([await isHeld(REFERENCE), await isHeld(SECOND)]).toEqual([true, false])
    const view = await loadUnnamedRow(await as('registrar', 'row.enter'), await row())
    expect(view?.answers.map(({ reference, reason }) => [reference, reason])).toEqual([
      [null, REASON.reason],
      [SECOND, REASON.reason],
      [REFERENCE, REASON.reason],
    ])
    const { answered } = await listMissing(await as('registrar', 'rms.see'))
    expect(answered).toMatchObject([{ reference: REFERENCE, file: 'parts.csv', line: 4 }])
    expect(await waiting()).toBe(0)
  })

  test('is not passed over by somebody who has not seen it, nor given twice', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    expect(await name({ whose: 'crime', reference: SECOND })).toBe('saved')
    await setClock('2026-06-15T08:10:00Z')
    expect(await name({ whose: 'none' }, 'deputy')).toContain('Read their answer first')
    expect(await name({ whose: 'crime', reference: SECOND, answered: 1 })).toContain('counts already')
    expect([await isHeld(REFERENCE), await isHeld(SECOND)]).toEqual([false, true])
    expect(await name({ whose: 'none', answered: 1 }, 'deputy')).toBe('saved')
    expect([await isHeld(REFERENCE), await isHeld(SECOND)]).toEqual([false, false])
  })

  test('of two who answer at once one is told to read the other’s', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    const both = await Promise.all([
      name({ whose: 'crime', reference: REFERENCE }),
      name({ whose: 'crime', reference: SECOND }, 'deputy'),
    ])
    expect(both.toSorted()).toEqual([expect.stringContaining('Read their answer first'), 'saved'])
  })

  test('by hand is not gone round by an answer dated before it, nor changed', async () => {
    await bring(written(together(ofNobody(), oneCrime(2))))
    expect(await name({ whose: 'crime', reference: REFERENCE })).toBe('saved')
    const byHand = async (at: string) => {
      const permit = await as('deputy', 'row.enter')
      const refusedRowId = await row()
      const done = await write(permit, { kind: 'row.crime-named', formKey: newId() }, async (tx) => {
        const { id: reasonId } = await saveWords(tx, null, 'It is about none.')
        await tx.refusedRowCrime.create({
          data: { id: newId(), refusedRowId, crimeId: null, byId: permit.staffId, at: new Date(at), reasonId },
        })
        return ok({})
      })
      return done.ok ? 'saved' : done.refusal.words
    }
    expect(await byHand('2026-06-15T07:58:00Z')).toContain('comes after the one before it')
    expect(await isHeld(REFERENCE)).toBe(true)
    await setClock('2026-06-15T08:10:00Z')
    expect(await byHand('2026-06-15T08:10:00Z')).toBe('saved')
    expect(await isHeld(REFERENCE)).toBe(false)
  })
})

describe('until the registrar has said whose a row is', () => {
  /** The victim of the first crime, again, in a row that does not say of which crime. */
  const sameVictim: ExtractRows = {
    ...whole,
    'parts.csv': [...whole['parts.csv'], { reference: '', key: 'P000001', role: 'suspect', relation: 'stranger' }],
  }

  test('a crime with somebody whom it names is not decided on; one without them is', async () => {
    const other = oneCrime(2)
    await bring(
      written(
        together(sameVictim, {
          ...other,
          'parts.csv': other['parts.csv'].map((part) => (part.role === 'victim' ? { ...part, key: 'P000555' } : part)),
          'people.csv': [...other['people.csv'], { key: 'P000555', kind: 'person', year_of_birth: '1984' }],
        }),
      ),
    )
    expect(await decided()).toMatch(/HOCR-G-03b/)
    const details = await detailsOfCrime()
    expect(details).toMatchObject({ missing: [], unnamed: [{ file: 'parts.csv' }] })
    const free = await asSystem((tx) => tx.reportedCrime.findUniqueOrThrow({ where: { reference: 'ZZ/000002/26' } }))
    expect((await decideWell(await aC2Request(free.id))).ok).toBe(true)

    expect(await name({ whose: 'none' })).toBe('saved')
    expect((await detailsOfCrime())?.unnamed).toEqual([])
    expect(await decided()).toBe(1)
  })

  test('nor is a crime cancelled that was authorised before such a row came', async () => {
    await bring(written(together(whole, oneCrime(2))))
    const request = await aC2Request(await crimeId())
    value(await decideWell(request))
    await setClock('2026-06-15T08:30:00Z')
    await informAll(request, '2026-06-15T09:29')
    await bring(written(together(sameVictim, oneCrime(3))))
    await setClock('2026-06-16T09:00:00Z')
    const confirmed = async () => {
      const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: request } }))
      const permit = await as('decisionMaker', 'cancellation.confirm')
      const done = await confirm(permit, request, { version, sawEveryNotification: 'yes' }, newId())
      return done.ok ? 'saved' : done.refusal.words
    }
    expect(await confirmed()).toMatch(/incomplete|HOCR-G-03b/)
    expect(await name({ whose: 'none' })).toBe('saved')
    expect(await confirmed()).toBe('saved')
  })

  test('every decision maker sees how many there are', async () => {
    const counted = async () => countRowsWithoutCrime(await as('decisionMaker', 'request.decide'))
    await bring(written(together(whole, oneCrime(2))))
    expect(await counted()).toBe(0)
    await bring(written(together(ofNobody(), oneCrime(3))))
    expect(await counted()).toBe(1)
    expect(await name({ whose: 'none' })).toBe('saved')
    expect(await counted()).toBe(0)
  })
})

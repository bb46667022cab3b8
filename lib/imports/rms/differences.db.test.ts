import { beforeEach, expect, test } from 'vitest'
import { type ExtractRows, oneCrime, together, written } from '#lib/testing/extract'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, decideWell, informAll, value } from '#lib/testing/request'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { confirm } from '#lib/cancellations/notify/confirm'
import { reinstate } from '#lib/cancellations/reinstate/reinstate'
import { differenceFigures, differences } from './differences.ts'
import type { DifferenceKind } from '../model.ts'
import { rmsLine } from './rms-line.ts'
import { importExtract } from '../import-extract.ts'
import { toDoInRms } from './to-do-in-rms.ts'

const bring = async (...crimes: ExtractRows[]) =>
  value(await importExtract(await as('registrar', 'extract.import'), { directory: written(together(...crimes)) }))

/** A crime recorded just before the extract is taken, so that the extract is one of that day. */
const upTo = (instant: string) =>
  oneCrime(900 + Number(instant.slice(8, 10)), { recorded_at: instant, reported_at: instant })

const idOfCrime = async (n: number) =>
  (
    await asSystem((tx) =>
      tx.reportedCrime.findUniqueOrThrow({ where: { reference: `ZZ/00000${String(n)}/26` }, select: { id: true } }),
    )
  ).id

const figures = async () => {
  const { figures: found } = await differenceFigures(await as('registrar', 'rms.see'))
  return Object.fromEntries(Object.entries(found).map(([kind, { all, rape }]) => [kind, [all, rape]]))
}

const listed = async (kind: DifferenceKind) =>
  (await differences(await as('registrar', 'rms.see'), kind)).lines.map(({ reference }) => reference)

const toDo = async () => (await toDoInRms(await as('registrar', 'rms.see'))).lines.map(rmsLine)

/** A crime cancelled here on Monday 15 June 2026, as the rules want it: told at 9:30, confirmed at 10. */
async function cancelledHere(n: number): Promise<string> {
  await setClock('2026-06-15T08:00:00Z')
  const crimeId = await idOfCrime(n)
  const request = await aC2Request(crimeId)
  value(await decideWell(request))
  await setClock('2026-06-15T09:00:00Z')
  await informAll(request, '2026-06-15T09:59')
  const { version } = await asSystem((tx) => tx.cancellationRequest.findUniqueOrThrow({ where: { id: request } }))
  value(
    await confirm(
      await as('decisionMaker', 'cancellation.confirm'),
      request,
      { version, sawEveryNotification: 'yes' },
      newId(),
    ),
  )
  return crimeId
}

const cancelledThere = (n: number, at: string, category = 'C2') =>
  oneCrime(n, { rms_status: 'cancelled', rms_category: category, rms_changed_at: at })

beforeEach(async () => {
  await inAForce()
  await setClock('2026-06-14T08:00:00Z')
  await bring(oneCrime(1), oneCrime(2), upTo('2026-06-14T07:00:00Z'))
})

test('without an extract of the last seven days nothing is known, and never 0', async () => {
  expect(await figures()).toMatchObject({ 'no decision': [0, 0] })
  await setClock('2026-06-21T06:59:00Z')
  expect(await figures()).toMatchObject({ 'no decision': [0, 0] })
  await setClock('2026-06-21T07:01:00Z')
  const unknown = ['not known', 'not known']
  expect(await figures()).toEqual({
    'no decision': unknown,
    'without authority': unknown,
    'changed after': unknown,
    'before telling': unknown,
    'reinstated here': unknown,
    'still live there': unknown,
  })
  expect((await differences(await as('registrar', 'rms.see'), 'no decision')).asOf).toMatchObject({ isFresh: false })
})

test('in a force without any extract nothing is known either', async () => {
  await inAForce()
  expect(await figures()).toMatchObject({ 'no decision': ['not known', 'not known'] })
})

test('what was cancelled in the RMS with no decision here is shown, rape first', async () => {
  const rape = oneCrime(3, {
    offence_code: '019/08',
    count_class: '19C',
    rms_status: 'n100',
    rms_changed_at: '2026-06-13T10:00:00Z',
  })
  await setClock('2026-06-15T08:00:00Z')
  await bring(
    cancelledThere(1, '2026-06-10T10:00:00Z'),
    cancelledThere(2, '2026-06-09T10:00:00Z'),
    rape,
    upTo('2026-06-15T07:00:00Z'),
  )
  expect(await figures()).toMatchObject({ 'no decision': [3, 1], 'before telling': [0, 0] })
  expect(await listed('no decision')).toEqual(['ZZ/000003/26', 'ZZ/000002/26', 'ZZ/000001/26'])
})

test('a crime cancelled here is to be done in the RMS until an extract shows it', async () => {
  await cancelledHere(1)
  const line = 'ZZ/000001/26: set to cancelled, C2. In effect 15 June 2026, decided by Ines Calloway.'
  expect(await toDo()).toEqual([line])
  await setClock('2026-06-17T20:00:00Z')
  await bring(oneCrime(1), oneCrime(2), upTo('2026-06-17T18:00:00Z'))
  expect(await toDo()).toEqual([line])
  expect(await figures()).toMatchObject({ 'still live there': [0, 0] })

  await setClock('2026-06-18T08:00:00Z')
  await bring(oneCrime(1), oneCrime(2), upTo('2026-06-18T07:00:00Z'))
  expect(await figures()).toMatchObject({ 'still live there': [1, 0], 'no decision': [0, 0] })
  expect(await listed('still live there')).toEqual(['ZZ/000001/26'])

  await setClock('2026-06-19T08:00:00Z')
  await bring(cancelledThere(1, '2026-06-18T10:00:00Z'), oneCrime(2), upTo('2026-06-19T07:00:00Z'))
  expect(await toDo()).toEqual([])
  expect(await figures()).toEqual({
    'no decision': [0, 0],
    'without authority': [0, 0],
    'changed after': [0, 0],
    'before telling': [0, 0],
    'reinstated here': [0, 0],
    'still live there': [0, 0],
  })
})

test('what was cancelled there before the victim was told is shown, also once it is in effect here', async () => {
  await setClock('2026-06-15T07:00:00Z')
  const request = await aC2Request(await idOfCrime(1))
  value(await decideWell(request))
  await cancelledHere(2)
  await setClock('2026-06-15T20:00:00Z')
  await bring(
    cancelledThere(1, '2026-06-15T07:30:00Z'),
    cancelledThere(2, '2026-06-15T08:30:00Z'),
    upTo('2026-06-15T19:00:00Z'),
  )
  expect(await listed('before telling')).toEqual(['ZZ/000001/26', 'ZZ/000002/26'])
  expect(await listed('no decision')).toEqual([])
})

test('a crime put back here is to be made live in the RMS, and a difference once a later extract still has it cancelled', async () => {
  const crimeId = await cancelledHere(1)
  await setClock('2026-06-15T20:00:00Z')
  await bring(cancelledThere(1, '2026-06-15T12:00:00Z'), oneCrime(2), upTo('2026-06-15T19:00:00Z'))
  expect(await toDo()).toEqual([])
  await setClock('2026-06-16T09:00:00Z')
  const why = {
    foundBy: 'audit' as const,
    reason: 'The footage was of another day.',
    supervisorId: await idOf('supervisor'),
  }
  value(await reinstate(await as('registrar', 'crime.reinstate'), crimeId, why, newId()))
  expect(await toDo()).toEqual(['ZZ/000001/26: make live again. Reinstated 16 June 2026 by Ruth Halvorsen.'])
  expect(await figures()).toMatchObject({ 'reinstated here': [0, 0], 'no decision': [0, 0] })

  await setClock('2026-06-17T09:00:00Z')
  await bring(cancelledThere(1, '2026-06-15T12:00:00Z'), oneCrime(2), upTo('2026-06-17T08:00:00Z'))
  expect(await listed('reinstated here')).toEqual(['ZZ/000001/26'])
  await setClock('2026-06-18T09:00:00Z')
  await bring(cancelledThere(1, '2026-06-17T12:00:00Z'), oneCrime(2), upTo('2026-06-18T08:00:00Z'))
  expect(await listed('reinstated here')).toEqual([])
  expect(await listed('no decision')).toEqual(['ZZ/000001/26'])
  expect(await toDo()).toEqual([])
})

test('long lists come 25 a page, nothing twice and nothing left out; each look is noted', async () => {
  await setClock('2026-06-15T08:00:00Z')
  const many = Array.from({ length: 60 }, (_, n) => cancelledThere(n + 10, '2026-06-10T10:00:00Z'))
  const rapes = [3, 4].map((n) =>
    oneCrime(n, {
      offence_code: '019/08',
      count_class: '19C',
      rms_status: 'cancelled',
      rms_changed_at: '2026-06-12T10:00:00Z',
    }),
  )
  await bring(...many, ...rapes, upTo('2026-06-15T07:00:00Z'))
  const permit = await as('registrar', 'rms.see')
  const seen: string[] = []
  for (let next: Awaited<ReturnType<typeof differences>>['next'], more = true; more; more = next !== undefined) {
    const page = await differences(permit, 'no decision', next)
    seen.push(...page.lines.map(({ reference }) => reference))
    next = page.next
  }
  expect(seen).toHaveLength(62)
  expect(new Set(seen).size).toBe(62)
  expect(seen.slice(0, 2)).toEqual(
    ['ZZ/000003/26', 'ZZ/000004/26'].toSorted((a, b) => seen.indexOf(a) - seen.indexOf(b)),
  )
  const views = await asSystem((tx) => tx.accessRecord.findMany({ where: { act: 'rms.see' } }))
  expect(views.map(({ subjects }) => subjects.length)).toEqual([25, 25, 12])
})

test('the compliance report has the same figures', async () => {
  await bring(cancelledThere(1, '2026-06-14T07:30:00Z'), oneCrime(2), upTo('2026-06-14T07:45:00Z'))
  const { figures: found } = await differenceFigures(await as('chief', 'report.follow'))
  expect(found['no decision']).toEqual({ all: 1, rape: 0 })
  expect(await figures()).toMatchObject({ 'no decision': [1, 0] })
})

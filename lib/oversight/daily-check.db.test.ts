import { afterAll, beforeEach, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { confirm } from '#lib/cancellations/notify/confirm'
import { openReview } from '#lib/cancellations/review/open-review'
import { stop } from '#lib/cancellations/decide/stop'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { verifyLedger } from '#lib/ledger/verify-ledger'
import { write } from '#lib/ledger/write'
import { dailyPermit, operatorPermit } from '#lib/people/permissions'
import { changeSetting } from '#lib/people/settings/change-setting'
import { aCrime } from '#lib/testing/crime'
import { as, idOf, setClock } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aMailServer } from '#lib/testing/mail-server'
import { anApproved, aVictimToInform, withSettings } from '#lib/testing/message'
import { aNotify } from '#lib/testing/notify'
import { aC2Request, decideWell, openDutiesOf, informAll, informedWell, value } from '#lib/testing/request'
import { work, workItOut } from '#bin/testing/worker'
import { assignDuty } from '#lib/victims/duties/assign'
import { quietCases } from '#lib/victims/waits/quiet-cases'
import { CHECK_KINDS, type CheckKind } from './model.ts'
import { checkDay } from './check-day.ts'
import { loadChecks } from './load-checks.ts'

let database: Awaited<ReturnType<typeof inAForce>>
const [mail, notify] = [await aMailServer(), await aNotify()]
afterAll(async () => {
  await mail.end()
  await notify.end()
})

beforeEach(async () => {
  database = await inAForce()
  mail.letters.length = 0
})

/** A request that was agreed on Monday 15 June: its victim is due on Monday the 22nd. */
async function authorised(): Promise<string> {
  const requestId = await aC2Request(await aCrime().saved())
  value(await decideWell(requestId))
  return requestId
}

const check = () => checkDay(dailyPermit())
const came = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.kind)

/** Checks a day at half past nine, London time; answers the ids it found. */
async function checkOn(day: string): Promise<Record<CheckKind, string[]>> {
  await setClock(`${day}T08:30:00Z`)
  value(await check())
  const rows = await asSystem((tx) => tx.dailyCheck.findMany({ where: { day: new Date(day) } }))
  return Object.fromEntries(
    CHECK_KINDS.map((kind) => [kind, rows.find((row) => row.kind === kind)?.foundIds ?? []]),
  ) as Record<CheckKind, string[]>
}

test('a victim is found once their day has gone by, and not where the case was stopped', async () => {
  const [duty] = await openDutiesOf(await authorised())
  value(await stop(await as('supervisor', 'request.stop'), await authorised(), 'There is a second film.', newId()))
  expect((await checkOn('2026-06-22')).late).toEqual([])
  expect((await checkOn('2026-06-23')).late).toEqual([duty])
})

test('a case is found quiet after ten whole working days, by the setting of the day, and anything done ends it', async () => {
  const requestId = await authorised()
  expect((await checkOn('2026-06-29')).quiet).toEqual([])
  expect((await checkOn('2026-06-30')).quiet).toEqual([requestId])
  const permit = await as('registrar', 'victim.see-late')
  expect(await quietCases(permit, {})).toMatchObject({ after: 10, lines: [{ id: requestId, toInform: 1, days: 11 }] })
  const [duty = ''] = await openDutiesOf(requestId)
  value(await assignDuty(await as('supervisor', 'victim.assign'), duty, await idOf('supervisor'), newId()))
  expect((await quietCases(permit, {})).lines).toEqual([])
  value(
    await changeSetting(
      await as('registrar', 'setting.change'),
      'days-until-quiet',
      2,
      { fromDay: '2026-07-03' as Day, reason: 'Too long.' },
      newId(),
    ),
  )
  expect((await checkOn('2026-07-02')).quiet).toEqual([])
  expect((await checkOn('2026-07-03')).quiet).toEqual([requestId])
})

test('a case is found that was ready for over two working days, a letter’s days to answer counted first', async () => {
  const [spoken, written] = [await authorised(), await aVictimToInform()]
  await setClock('2026-06-16T12:00:00Z')
  await informAll(spoken, '2026-06-16T12:30')
  value(
    await recordNotification(
      await as('officer', 'victim.inform'),
      written.dutyId,
      informedWell('2026-06-16T12:30', { channel: 'letter' }),
      newId(),
    ),
  )
  expect((await checkOn('2026-06-18')).ready).toEqual([])
  expect((await checkOn('2026-06-19')).ready).toEqual([spoken])
  // Ten working days to answer end on Tuesday the 30th; then two whole ones more.
  expect((await checkOn('2026-07-02')).ready).toEqual([spoken])
  expect((await checkOn('2026-07-03')).ready).toEqual(expect.arrayContaining([spoken, written.requestId]))
})

test('a review is found past its day, and belongs to nobody', async () => {
  const requestId = await authorised()
  await setClock('2026-06-16T08:00:00Z')
  await informAll(requestId, '2026-06-16T08:30')
  await setClock('2026-06-16T09:00:00Z')
  const { version, crimeId } = await asSystem((tx) =>
    tx.cancellationRequest.findUniqueOrThrow({ where: { id: requestId } }),
  )
  value(
    await confirm(
      await as('decisionMaker', 'cancellation.confirm'),
      requestId,
      { version, sawEveryNotification: 'yes' },
      newId(),
    ),
  )
  value(
    await openReview(
      await as('officer', 'review.open'),
      crimeId,
      { ground: 'disagrees', theirWords: 'I was there.' },
      newId(),
    ),
  )
  const review = await asSystem((tx) => tx.cancellationReview.findFirstOrThrow())
  expect((await checkOn('2026-06-23')).reviews).toEqual([])
  expect((await checkOn('2026-06-24')).reviews).toEqual([review.id])
})

test('a failed message is found once a whole working day has gone by', async () => {
  const letGo = withSettings(notify.settings)
  notify.willBe('refuses')
  const message = await anApproved((await aVictimToInform()).dutyId)
  await work(database)
  letGo()
  expect((await checkOn('2026-06-16')).messages).toEqual([])
  expect((await checkOn('2026-06-17')).messages).toEqual([message])
})

test('it runs once a working day from seven, also where the product was off then, and never twice', async () => {
  await setClock('2026-06-16T05:59:00Z')
  expect(came(await check())).toBe('not-due')
  await setClock('2026-06-16T15:00:00Z')
  expect((await Promise.all([check(), check(), check()])).map(came).sort()).toEqual(['not-due', 'not-due', 'saved'])
  expect(came(await check())).toBe('not-due')
  await setClock('2026-06-20T12:00:00Z')
  expect(came(await check())).toBe('not-due')
  expect(await asSystem((tx) => tx.entry.count({ where: { kind: 'day.checked' } }))).toBe(1)
})

test('every day is shown with what was found, and a working day on which none ran is named', async () => {
  await authorised()
  const view = async (until?: Day) =>
    (await loadChecks(await as('registrar', 'victim.see-late'), until)).days.map(({ day, counts }) => [
      day,
      counts && counts.late,
    ])
  expect(await view()).toEqual([])
  await checkOn('2026-06-19')
  await checkOn('2026-06-23')
  await setClock('2026-06-24T12:00:00Z')
  expect(await view()).toEqual([
    ['2026-06-24', null],
    ['2026-06-23', 1],
    ['2026-06-22', null],
    ['2026-06-19', 0],
  ])
  expect(await view('2026-06-22' as Day)).toEqual([
    ['2026-06-22', null],
    ['2026-06-19', 0],
  ])
  await expect(as('officer', 'victim.see-late')).rejects.toThrow('may not')
})

test('through the queue: each owner is told of their own and the registrar of all, once, by counts and the way to them', async () => {
  const letGo = withSettings(mail.settings)
  await authorised()
  await authorised()
  await setClock('2026-06-23T09:00:00Z')
  const queued = () => asSystem((tx) => tx.$queryRaw`SELECT FROM graphile_worker.add_job('daily-check')`)
  mail.willRefuse(1)
  for (let n = 0; n < 3; n++) {
    await queued()
    await workItOut(database)
  }
  letGo()
  expect(mail.letters.map(({ to }) => to[0]).sort()).toEqual([
    's1001@zedshire.example',
    's1006@zedshire.example',
    's1007@zedshire.example',
  ])
  const to = (key: string) =>
    (mail.letters.find((letter) => letter.to[0]?.startsWith(key))?.text ?? '')
      .replaceAll(/=\r\n/g, '')
      .replaceAll('\r\n', '\n')
  expect(to('s1001')).toContain('Yours:\n\n2 victims were not told in time\n\nhttps://registrar.zedshire.example/today')
  expect(to('s1006')).toContain(
    'In the whole force:\n\n2 victims were not told in time\n\nhttps://registrar.zedshire.example/victims/checks',
  )
  expect(mail.letters.map(({ text }) => text).join()).not.toMatch(/Invented|assault|Ashdown|ZZ\//i)
  expect((await loadChecks(await as('registrar', 'victim.see-late'))).days[0]?.notices).toEqual({
    sent: 3,
    notSent: 0,
  })
  expect((await verifyLedger(operatorPermit())).broken).toBeUndefined()
})

test('by hand, as the product’s own role, no check is written for another day, by halves, or in somebody’s name', async () => {
  const byHand = async (
    rows: { day: string; kind: CheckKind }[],
    permit: Parameters<typeof write>[0] = dailyPermit(),
  ) => {
    const saved = await write(permit, { kind: 'day.checked', formKey: newId() }, async (tx: Tx, at) => {
      await tx.dailyCheck.createMany({
        data: rows.map(({ day, kind }) => ({ day: new Date(day), kind, at, foundIds: [] })),
      })
      return ok({})
    })
    return saved.ok ? 'saved' : saved.refusal.words
  }
  const all = (day: string) => CHECK_KINDS.map((kind) => ({ day, kind }))
  expect(await byHand(all('2026-06-12'))).toContain('of its own day')
  expect(await byHand(all('2026-06-15').slice(1))).toContain('everything')
  expect(await byHand(all('2026-06-15'), await as('registrar', 'start.see'))).toContain('nobody')
  expect(await byHand(all('2026-06-15'))).toBe('saved')
  await expect(asSystem((tx) => tx.dailyCheck.updateMany({ data: { foundIds: [newId()] } }))).rejects.toThrow(
    'permission denied',
  )
})

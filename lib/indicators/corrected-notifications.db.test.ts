import { expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { complianceReport } from './report.ts'
import { periodOf } from './periods.ts'
import type { Day } from '#lib/base/day'
import { write } from '#lib/ledger/write'
import { whatWaits } from '#lib/people/waits/what-waits'
import { aCrime } from '#lib/testing/crime'
import { shareOf } from '#lib/testing/figures'
import { as, PEOPLE, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { aC2Request, confirmWell, decideWell, informAll, openDutiesOf, value } from '#lib/testing/request'
import { brokenInvariants } from '#lib/testing/invariants'
import { correctNotification } from '#lib/victims/corrections/correct-notification'
import { loadNotification } from '#lib/victims/corrections/load-notification'

await inAForce()

const WHY = 'The victim rang today: nobody has been to see her, and she knows of no decision.'

/** A crime agreed to be cancelled on 15 June, its victim informed on the 16th, as far as anybody knows. */
async function informedAsFarAsWeKnow(): Promise<{ crime: string; request: string; notification: string }> {
  await setClock('2026-06-15T09:00:00Z')
  const crime = await aCrime().saved()
  const request = await aC2Request(crime)
  value(await decideWell(request))
  await setClock('2026-06-16T09:00:00Z')
  await informAll(request, '2026-06-16T09:00')
  await setClock('2026-06-17T09:00:00Z')
  const notification = await asSystem((tx) =>
    tx.victimNotification.findFirstOrThrow({ where: { duty: { requestId: request } } }),
  )
  return { crime, request, notification: notification.id }
}

const correct = async (notification: string, who: Somebody = 'supervisor') =>
  correctNotification(await as(who, 'notification.correct'), notification, WHY, newId())

const tryToConfirm = async (request: string) => confirmWell(request)

test('a crime whose only notification was found false cannot be cancelled, until its victim is informed', async () => {
  const { request, notification } = await informedAsFarAsWeKnow()
  value(await correct(notification))
  expect((await tryToConfirm(request)).ok).toBe(false)
  await informAll(request, '2026-06-17T09:00')
  value(await tryToConfirm(request))
  expect(await brokenInvariants()).toEqual([])
})

test('what was written down stays, with who found it false and why', async () => {
  const { notification } = await informedAsFarAsWeKnow()
  value(await correct(notification))
  const view = await loadNotification(await as('registrar', 'victim.see'), notification)
  expect(view?.duty.texts.get(view.correction?.reasonId ?? '')).toBe(WHY)
  expect(view?.duty.duty.state).toBe('open')
  const again = await correct(notification, 'registrar')
  expect(again.ok ? '' : again.refusal.kind).toBe('corrected-already')
  await expect(asSystem((tx) => tx.notificationCorrection.deleteMany())).rejects.toThrow('permission denied')
})

test('the registrar sees it at once, and that the crime has left the count already', async () => {
  const { request, notification, crime } = await informedAsFarAsWeKnow()
  value(await tryToConfirm(request))
  value(await correct(notification))
  const { waits } = await whatWaits(await as('registrar', 'start.see'), { roles: PEOPLE.registrar.roles })
  const lines = waits.find(({ kind }) => kind === 'false-notifications')?.lines
  expect(lines?.find(({ crimeId }) => crimeId === crime)).toMatchObject({
    what: 'cancelled',
    who: PEOPLE.supervisor.name,
  })
  expect(await openDutiesOf(request)).toHaveLength(1)
})

test('a victim of whom a false notification is all there is does not count as informed', async () => {
  const informed = async () => {
    const report = await complianceReport(
      await as('registrar', 'report.follow'),
      periodOf(undefined, '2026-06-17' as Day),
    )
    const shown = shareOf(report, 'victims-informed').rows[0]?.shown
    return shown?.hits ?? -1
  }
  const { notification } = await informedAsFarAsWeKnow()
  const before = await informed()
  value(await correct(notification))
  expect(await informed()).toBe(before - 1)
})

test('somebody who may not see the crime cannot say that its notification is false', async () => {
  const { notification } = await informedAsFarAsWeKnow()
  const refused = await correct(notification, 'detective')
  expect(refused.ok ? '' : refused.refusal.kind).toBe('no-such-telling')
  expect(await loadNotification(await as('detective', 'victim.see'), notification)).toBeUndefined()
})

test('the database keeps nobody informed by a notification that was found false', async () => {
  const { notification } = await informedAsFarAsWeKnow()
  const permit = await as('supervisor', 'notification.correct')
  const posted = await write(permit, { kind: 'notification.corrected', formKey: newId() }, async (tx, at) => {
    await tx.notificationCorrection.create({
      data: { id: newId(), notificationId: notification, reasonId: newId(), byId: permit.staffId, at },
    })
    return ok({})
  })
  expect(posted).toMatchObject({ refusal: { words: expect.stringContaining('still to be informed') as string } })
})

test('the proof of a notification names its entry in the ledger and the commitments to its words', async () => {
  const { notification } = await informedAsFarAsWeKnow()
  const view = await loadNotification(await as('registrar', 'victim.see'), notification)
  expect(view?.entry).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string })
  expect(view?.entry?.commitments.length).toBeGreaterThan(0)
  const entry = await asSystem((tx) => tx.entry.findUniqueOrThrow({ where: { seq: view?.entry?.seq ?? 0 } }))
  expect(Buffer.from(entry.body).toString('utf8')).toContain(notification)
})

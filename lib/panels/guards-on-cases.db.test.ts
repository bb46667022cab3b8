import { beforeAll, describe, test } from 'vitest'
import type { Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { inAForce } from '#bin/testing/force-environment'
import type { PanelCaseStepKind } from '#lib/base/prisma/enums'
import { conclude } from '#lib/testing/panels/a-meeting'
import { aGuardedMeeting, AT, type GuardedMeeting, isRefused, text } from '#lib/testing/panels/guarded-meeting'
import { value } from '#lib/testing/request'

let ids: GuardedMeeting

beforeAll(async () => {
  await inAForce()
  ids = await aGuardedMeeting()
})

const aStep = (byId: string, caseId: string, kind: PanelCaseStepKind) => async (tx: Tx) =>
  tx.panelCaseStep.create({
    data: {
      id: newId(),
      caseId,
      kind,
      category: kind === 'concluded' ? 'consistent' : null,
      wordsId: kind === 'opened' ? null : await text(tx),
      byId,
      at: AT,
    },
  })

describe('a step of a case by hand is refused', () => {
  test('opened before everybody has scored it', () =>
    isRefused('panel', 'everybody who came scores the case or stands down first', (tx) =>
      aStep(ids.panel, ids.first, 'opened')(tx),
    ))
  test('concluded before everybody has scored it', () =>
    isRefused('panel', 'everybody who came scores the case or stands down first', (tx) =>
      aStep(ids.panel, ids.first, 'concluded')(tx),
    ))
  test('concluded by a member who is not in the chair, or by the registrar', async () => {
    await isRefused('otherPanel', "only the chair or the registrar's side takes a case on", (tx) =>
      aStep(ids.otherPanel, ids.last, 'concluded')(tx),
    )
    await isRefused('registrar', 'the chair concludes a case in which they take part', (tx) =>
      aStep(ids.registrar, ids.last, 'concluded')(tx),
    )
  })
  test('taken off once it was scored', () =>
    isRefused('registrar', 'a case that somebody has scored stays on the agenda', (tx) =>
      aStep(ids.registrar, ids.first, 'taken_off')(tx),
    ))
  test('stood down from once it is discussed', () =>
    isRefused('panel', 'nobody stands down once the case is discussed', async (tx) =>
      tx.panelStandDown.create({
        data: { id: newId(), caseId: ids.last, memberId: ids.panel, reasonId: await text(tx), at: AT },
      }),
    ))
})

describe('a referral by hand is refused', () => {
  const step = (byId: string, kind: 'answered' | 'closed', outcome: 'stands' | 'reinstated' | null) => async (tx: Tx) =>
    tx.panelReferralStep.create({
      data: {
        id: newId(),
        referralId: ids.referral,
        kind,
        outcome,
        wordsId: kind === 'answered' ? await text(tx) : null,
        byId,
        at: AT,
      },
    })
  test('closed before it is answered', () =>
    isRefused('panel', 'a referral is closed once it is answered', (tx) => step(ids.panel, 'closed', null)(tx)))
  test('answered by the panel', () =>
    isRefused('panel', 'a referral is answered by the registrar or the deputy', (tx) =>
      step(ids.panel, 'answered', 'stands')(tx),
    ))
  test('answered with a reinstatement that was not', () =>
    isRefused('registrar', 'the crime has not been reinstated since it was referred', (tx) =>
      step(ids.registrar, 'answered', 'reinstated')(tx),
    ))
  test('made of a case that was not discussed, or by a member who is not in the chair', async () => {
    const made = (referredById: string, caseId: string) => async (tx: Tx) =>
      tx.panelReferral.create({
        data: {
          id: newId(),
          caseId,
          kind: 'question',
          wordsId: await text(tx),
          dueOn: new Date('2026-07-29'),
          referredById,
          referredAt: AT,
        },
      })
    await isRefused('panel', 'a case is referred once it is discussed, before the meeting is closed', (tx) =>
      made(ids.panel, ids.first)(tx),
    )
    await isRefused('otherPanel', 'a case is referred by the chair', (tx) => made(ids.otherPanel, ids.last)(tx))
  })
})

describe('a meeting by hand is refused', () => {
  const memberOf = (staffId: string) => (tx: Tx) =>
    tx.panelMember.findFirstOrThrow({ where: { meetingId: ids.meeting, staffId } })
  test('with somebody who has another role', () =>
    isRefused('registrar', 'whoever is invited is a member of the panel and has no other role in the force', (tx) =>
      tx.panelMember.create({ data: { id: newId(), meetingId: ids.meeting, staffId: ids.officer } }),
    ))
  test('with a case that nobody decided', () =>
    isRefused('registrar', 'only a decided case is put before the panel', async (tx) =>
      tx.panelCase.create({
        data: {
          id: newId(),
          meetingId: ids.meeting,
          place: 5,
          crimeId: newId(),
          decisionId: newId(),
          choice: 'whole_class',
          addedById: ids.registrar,
          addedAt: AT,
        },
      }),
    ))
  test('with a case that is said to be drawn', () =>
    isRefused('registrar', 'a drawn case was drawn by the seed of an audit', async (tx) => {
      const real = await tx.panelCase.findUniqueOrThrow({ where: { id: ids.first } })
      const other = await tx.panelMeeting.create({
        data: {
          id: newId(),
          number: 2,
          heldOn: new Date('2026-07-10'),
          themeId: await text(tx),
          chairId: ids.panel,
          arrangedById: ids.registrar,
          arrangedAt: AT,
        },
      })
      await tx.panelMember.create({ data: { id: newId(), meetingId: other.id, staffId: ids.panel } })
      await tx.panelCase.create({
        data: {
          ...real,
          id: newId(),
          meetingId: other.id,
          place: 1,
          choice: 'drawn',
          whyId: null,
          itemId: newId(),
          addedById: ids.registrar,
        },
      })
    }))
  test('an undertaking in the name of another', () =>
    isRefused('panel', "a step is taken in one's own name, when it is taken", async (tx) =>
      tx.panelMemberStep.create({
        data: {
          id: newId(),
          memberId: (await memberOf(ids.thirdPanel)(tx)).id,
          kind: 'absent',
          byId: ids.thirdPanel,
          at: AT,
        },
      }),
    ))
  test('somebody absent before the day', () =>
    isRefused('panel', 'nobody is absent before the day of the meeting', async (tx) =>
      tx.panelMemberStep.create({
        data: {
          id: newId(),
          memberId: (await memberOf(ids.otherPanel)(tx)).id,
          kind: 'absent',
          byId: ids.panel,
          at: AT,
        },
      }),
    ))
  test('closed by the chair, or before every case is concluded', async () => {
    const final = (byId: string) => async (tx: Tx) =>
      tx.panelMinutes.create({
        data: { id: newId(), meetingId: ids.meeting, version: 1, wordsId: await text(tx), isFinal: true, byId, at: AT },
      })
    await isRefused('panel', 'a meeting is closed by the registrar or the deputy', (tx) => final(ids.panel)(tx))
    await isRefused(
      'registrar',
      'a meeting is closed on its day or later, once every case is concluded or off the agenda',
      (tx) => final(ids.registrar)(tx),
    )
  })
})

test('the honest way goes on: the case is concluded', async () => {
  value(await conclude(ids.last))
})

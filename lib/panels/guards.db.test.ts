import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import type { PanelCaseStepKind } from '#lib/base/prisma/enums'
import { saveWords } from '#lib/base/words'
import { inAForce } from '#bin/testing/force-environment'
import { idOf, type Somebody } from '#lib/testing/force'
import {
  aMeetingAbout,
  byHand,
  conclude,
  MEMBERS,
  open,
  prepare,
  REASON,
  refer,
  score,
  sign,
  standAside,
  undertake,
} from '#lib/testing/panels/a-meeting'
import { value } from '#lib/testing/request'

const AT = new Date('2026-07-01T09:00:00Z')
const ids: Record<Somebody | 'meeting' | 'first' | 'second' | 'third' | 'last' | 'pack' | 'referral', string> =
  {} as never

let beforeUndertaking: unknown

/** Of a meeting in July: the first case is scored by one, the second waits for a new version, the third for its sign-off, the last is discussed and referred. */
beforeAll(async () => {
  await inAForce()
  const { meetingId, cases } = await aMeetingAbout(4)
  const [first = '', second = '', third = '', last = ''] = cases
  Object.assign(ids, { meeting: meetingId, first, second, third, last })
  for (const who of ['panel', 'otherPanel', 'thirdPanel', 'deputy', 'standards', 'registrar', 'officer'] as const)
    ids[who] = await idOf(who)
  value(await undertake(meetingId, 'panel'))
  value(await undertake(meetingId, 'otherPanel'))
  value(await standAside(first, 'otherPanel'))
  value(await score(first, 'panel'))
  value(await prepare(second))
  value(await prepare(third))
  ids.pack = (await asSystem((tx) => tx.panelSignOff.findFirstOrThrow({ where: { pack: { caseId: first } } }))).packId
  beforeUndertaking = await byHand('thirdPanel', aScore(ids.thirdPanel, first))
  value(await undertake(meetingId, 'thirdPanel'))
  for (const member of MEMBERS) value(await score(last, member))
  value(await open(last))
  value(await refer(last))
  ids.referral = (await asSystem((tx) => tx.panelReferral.findFirstOrThrow())).id
})

/** Somebody writes by hand and is refused in these words. */
const isRefused = async (who: Somebody, words: string, sql: (tx: Tx) => Promise<unknown>) => {
  expect(await byHand(who, sql)).toEqual({ ok: false, refusal: { kind: 'guarded', words: `Not saved: ${words}.` } })
}
const text = async (tx: Tx) => (await saveWords(tx, null, REASON)).id
const aScore =
  (memberId: string, caseId: string, packId = ids.pack) =>
  async (tx: Tx) =>
    tx.panelScore.create({
      data: { id: newId(), caseId, packId, memberId, score: 'consistent', reasonId: await text(tx), at: AT },
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
const newest = (tx: Tx, caseId: string) =>
  tx.panelPack.findFirstOrThrow({ where: { caseId }, orderBy: { version: 'desc' } })

describe('a score by hand is refused', () => {
  test('in the name of another member', () =>
    isRefused('panel', "a score is given in one's own name, now", (tx) => aScore(ids.thirdPanel, ids.first)(tx)))
  test('by somebody who is not invited', () =>
    isRefused('standards', 'a score is given by a member of the panel who is invited', (tx) =>
      aScore(ids.standards, ids.first)(tx),
    ))
  test('of whoever stood down', () =>
    isRefused('otherPanel', 'nobody scores a case from which they stood down', (tx) =>
      aScore(ids.otherPanel, ids.first)(tx),
    ))
  test('on a pack that is not signed off, or is no longer the newest', async () => {
    const pack = await asSystem((tx) => newest(tx, ids.second))
    await isRefused('panel', 'only a pack that is signed off is scored', (tx) =>
      aScore(ids.panel, ids.second, pack.id)(tx),
    )
    await isRefused('panel', 'only a pack that is signed off is scored', (tx) => aScore(ids.panel, ids.second)(tx))
  })
  test('before the undertaking', () => {
    expect(beforeUndertaking).toEqual({
      ok: false,
      refusal: { kind: 'guarded', words: 'Not saved: nobody scores before they give the undertaking.' },
    })
  })
  test('twice', async () => {
    expect(await byHand('panel', aScore(ids.panel, ids.first))).toMatchObject({ refusal: { kind: 'at-once' } })
  })
})

describe('a pack by hand is refused', () => {
  const signed =
    (signedById: string, change: { hash?: string } = {}) =>
    async (tx: Tx) => {
      const pack = await newest(tx, ids.third)
      const words = await tx.words.findUniqueOrThrow({ where: { id: pack.contentId } })
      const hash = createHash('sha256')
        .update(words.text ?? '', 'utf8')
        .digest('hex')
      return tx.panelSignOff.create({
        data: { id: newId(), packId: pack.id, hash, accepted: [], signedById, signedAt: AT, ...change },
      })
    }
  test('signed off by whoever prepared it', () =>
    isRefused('deputy', 'nobody signs off a pack that they prepared', (tx) => signed(ids.deputy)(tx)))
  test('signed off by a member of the panel', () =>
    isRefused('panel', 'the panel scores, discusses and refers, and changes nothing else', (tx) =>
      signed(ids.panel)(tx),
    ))
  test('signed off by an officer', () =>
    isRefused('officer', 'a pack is signed off by the registrar, the deputy or professional standards', (tx) =>
      signed(ids.officer)(tx),
    ))
  test('signed off under another hash', () =>
    isRefused('standards', 'the hash is not of what the pack says', (tx) =>
      signed(ids.standards, { hash: 'a'.repeat(64) })(tx),
    ))
  test('an older version signed off', async () => {
    const [older] = await asSystem((tx) =>
      tx.panelPack.findMany({ where: { caseId: ids.third }, orderBy: { version: 'asc' } }),
    )
    expect(older?.version).toBe(1)
    expect(await sign(ids.third, 'deputy')).toMatchObject({ refusal: { kind: 'not-yours' } })
  })
  test.each([
    [
      'a name in it',
      'Ines Calloway decided it without a word to anybody, and it was left there.',
      'the account names somebody or something in the case',
    ],
    [
      'a quotation in it',
      'Person A wrote “I never said so” to Officer 1, and it was left there.',
      'the account has a quotation in it',
    ],
  ])('signed off with %s', async (_, account, words) => {
    value(await prepare(ids.third, account))
    await isRefused('standards', words, (tx) => signed(ids.standards)(tx))
  })
  test('a new version of a case that was scored', () =>
    isRefused('deputy', 'a pack that was scored is not changed', async (tx) =>
      tx.panelPack.create({
        data: {
          id: newId(),
          caseId: ids.first,
          version: 2,
          contentId: await text(tx),
          knownId: await text(tx),
          preparedById: ids.deputy,
          preparedAt: AT,
        },
      }),
    ))
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

test('a member of the panel changes nothing else, whatever they write', async () => {
  const words = 'the panel scores, discusses and refers, and changes nothing else'
  const someArea = await asSystem((tx) => tx.area.findFirstOrThrow())
  await isRefused('panel', words, (tx) =>
    tx.unit.create({ data: { code: 'MADE-UP', name: 'made up', areaId: someArea.id } }),
  )
  const crime = await asSystem((tx) => tx.reportedCrime.findFirstOrThrow())
  await isRefused('panel', words, (tx) =>
    tx.reportedCrime.update({ where: { id: crime.id }, data: { outcome: 'other' } }),
  )
})

test('what was scored is not rewritten', async () => {
  await expect(byHand('panel', (tx) => tx.panelScore.updateMany({ data: { score: 'consistent' } }))).rejects.toThrow()
})

test('the honest way goes on: the case is concluded', async () => {
  value(await conclude(ids.last))
})

import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '#lib/base/ids'
import { asSystem } from '#lib/base/database'
import { inAForce } from '#bin/testing/force-environment'
import { as, PEOPLE, setClock } from '#lib/testing/force'
import {
  ACCOUNT,
  aMeetingAbout,
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
import { loadCase } from './cases/load-case.ts'
import { listMeetings } from './meetings/list-meetings.ts'
import { loadMeeting } from './meetings/load-meeting.ts'
import { noteAbsent } from './meetings/note-absent.ts'
import { saveMinutes } from './meetings/save-minutes.ts'
import { answerReferral } from './referrals/answer-referral.ts'
import { closeReferral } from './referrals/close-referral.ts'
import { listReferrals } from './referrals/load-referrals.ts'
import { loadSummary } from './summary/load-summary.ts'

beforeEach(async () => {
  await inAForce()
})

const seen = async (caseId: string, who: 'panel' | 'otherPanel' | 'thirdPanel' | 'registrar') =>
  loadCase(await as(who, 'panel.see'), caseId)
const minutes = async (
  meetingId: string,
  who: 'panel' | 'registrar' | 'otherPanel',
  isFinal: 'yes' | 'no',
  words = REASON,
) => saveMinutes(await as(who, 'panel.run'), meetingId, { minutes: words, isFinal }, newId())

describe('a meeting with two cases, from the pack to the summary', () => {
  test('is scored alone, discussed, concluded, referred and closed', async () => {
    const { meetingId, cases } = await aMeetingAbout(2)
    const [first = '', second = ''] = cases
    expect((await seen(first, 'panel'))?.content).toBeUndefined()
    for (const member of MEMBERS) value(await undertake(meetingId, member))
    expect((await seen(first, 'panel'))?.content?.account).toBe(ACCOUNT)

    value(await standAside(first, 'otherPanel'))
    expect((await seen(first, 'otherPanel'))?.content).toBeUndefined()
    expect((await seen(second, 'otherPanel'))?.content).toBeDefined()

    value(await score(first, 'panel', 'inappropriate'))
    expect((await seen(first, 'thirdPanel'))?.scores).toEqual([])
    expect((await seen(first, 'registrar'))?.scores).toEqual([])
    expect(await open(first)).toMatchObject({ ok: false, refusal: { kind: 'not-all-scored' } })
    value(await score(first, 'thirdPanel'))
    value(await open(first))
    expect((await seen(first, 'thirdPanel'))?.scores.map(({ score: given }) => given)).toEqual([
      'inappropriate',
      'consistent',
    ])
    expect((await seen(first, 'otherPanel'))?.scores).toEqual([])
    value(await conclude(first))
    value(await refer(first))

    await setClock('2026-07-10T09:00:00Z')
    value(await score(second, 'panel'))
    value(await score(second, 'otherPanel'))
    const absent = (await loadMeeting(await as('registrar', 'panel.see'), meetingId))?.members.find(
      ({ name }) => name === PEOPLE.thirdPanel.name,
    )
    expect(
      await noteAbsent(await as('panel', 'panel.run'), meetingId, { memberId: absent?.id ?? '' }, newId()),
    ).toMatchObject({ ok: false, refusal: { words: 'Not saved: whoever has scored a case is not absent.' } })
    value(await score(second, 'thirdPanel'))
    value(await open(second, 'registrar'))
    expect(await minutes(meetingId, 'registrar', 'yes')).toMatchObject({ ok: false, refusal: { kind: 'guarded' } })
    value(await conclude(second))

    value(await minutes(meetingId, 'panel', 'no'))
    value(await minutes(meetingId, 'registrar', 'yes'))
    expect(await score(second, 'panel')).toMatchObject({ ok: false })
    const summary = await loadSummary(await as('registrar', 'panel.arrange'), meetingId)
    expect(summary?.summary.all).toEqual({ name: 'All', counts: [0, 2, 0, 0], total: 2 })
    expect((await loadMeeting(await as('thirdPanel', 'panel.see'), meetingId))?.minutes?.text).toBe(REASON)
    expect((await loadMeeting(await as('otherPanel', 'panel.see'), meetingId))?.minutes).toBeUndefined()
  }, 60_000)

  test('a referral waits 28 days, is answered with a reason in words without names, and then closed', async () => {
    const { meetingId, cases } = await aMeetingAbout(1)
    const [only = ''] = cases
    for (const member of MEMBERS) value(await undertake(meetingId, member))
    for (const member of MEMBERS) value(await score(only, member))
    value(await open(only))
    value(await refer(only))
    await setClock('2026-07-30T09:00:00Z')
    const [referral] = await listReferrals(await as('registrar', 'panel.see'))
    expect(referral).toMatchObject({ dueOn: '2026-07-29', isLate: true, outcome: null })
    const id = referral?.id ?? ''
    const answer = async (outcome: 'stands' | 'reinstated', words: string) =>
      answerReferral(await as('registrar', 'panel.answer'), id, { outcome, answer: words }, newId())
    expect(await closeReferral(await as('panel', 'panel.refer'), id, newId())).toMatchObject({ ok: false })
    expect(await answer('stands', `Ines Calloway was right to decide so.`)).toMatchObject({
      ok: false,
      refusal: { fields: { answer: expect.stringContaining('Ines Calloway') as string } },
    })
    expect(await answer('reinstated', REASON)).toMatchObject({ ok: false, refusal: { kind: 'guarded' } })
    value(await answer('stands', REASON))
    expect(await answer('stands', REASON)).toMatchObject({ ok: false, refusal: { kind: 'not-now' } })
    expect((await listReferrals(await as('thirdPanel', 'panel.see')))[0]).toMatchObject({
      answer: REASON,
      mayClose: false,
    })
    value(await closeReferral(await as('panel', 'panel.refer'), id, newId()))
  })
})

describe('a pack', () => {
  test('is of typed fields: no name, no reference and nothing that somebody typed stands in it', async () => {
    const { cases } = await aMeetingAbout(1)
    const text = JSON.stringify((await seen(cases[0] ?? '', 'registrar'))?.content)
    for (const { name, key } of Object.values(PEOPLE)) {
      expect(text).not.toContain(name)
      expect(text).not.toContain(key)
    }
    const [crime] = await asSystem((tx) => tx.reportedCrime.findMany())
    expect(text).not.toContain(crime?.reference ?? '')
    expect(text).not.toContain('camera on the market square')
    expect(text).toContain('Person A')
    expect(text).toContain('Officer 1')
  })

  test('with a name in a quotation is not signed off, whatever is said for it; rewritten it is', async () => {
    const { cases } = await aMeetingAbout(1, { signed: false })
    const [only = ''] = cases
    value(await prepare(only, 'Person A told Officer 1: “Ines Calloway never rang me back”, and it was left there.'))
    const details = await seen(only, 'registrar')
    expect(details?.hits.filter(({ bars }) => bars).map(({ kind }) => kind)).toEqual(['quote', 'name', 'quote'])
    expect(await sign(only, 'standards', REASON)).toMatchObject({ ok: false, refusal: { kind: 'identifies' } })
    value(await prepare(only))
    value(await sign(only, 'standards', REASON))
  })

  test('with a date wants a reason of the second person', async () => {
    const { cases } = await aMeetingAbout(1, { signed: false })
    const [only = ''] = cases
    value(await prepare(only, `${ACCOUNT} It was looked at on 12 March.`))
    expect(await sign(only)).toMatchObject({ ok: false, refusal: { kind: 'incomplete' } })
    value(await sign(only, 'standards', REASON))
    expect((await seen(only, 'registrar'))?.pack?.signOff?.accepted).toContain('date')
  })

  test('is not signed off by whoever prepared it or decided the case', async () => {
    const { cases } = await aMeetingAbout(1, { signed: false })
    expect(await sign(cases[0] ?? '', 'deputy', REASON)).toMatchObject({ ok: false, refusal: { kind: 'not-yours' } })
  })

  test('keeps its labels from one version to the next', async () => {
    const { cases } = await aMeetingAbout(1, { signed: false })
    const [only = ''] = cases
    const before = (await seen(only, 'registrar'))?.content?.people
    value(await prepare(only, `${ACCOUNT} Nothing else is known.`))
    expect((await seen(only, 'registrar'))?.content?.people).toEqual(before)
  })

  test('is not shown to the panel while a newer version waits', async () => {
    const { meetingId, cases } = await aMeetingAbout(1)
    const [only = ''] = cases
    value(await undertake(meetingId, 'panel'))
    value(await prepare(only, `${ACCOUNT} Nothing else is known.`))
    expect((await seen(only, 'panel'))?.content).toBeUndefined()
    expect(await score(only, 'panel')).toMatchObject({ ok: false, refusal: { kind: 'not-now' } })
  })
})

test('looking at a pack is written into the access log, and nobody outside sees a meeting', async () => {
  const { meetingId, cases } = await aMeetingAbout(1)
  value(await undertake(meetingId, 'panel'))
  await seen(cases[0] ?? '', 'panel')
  const looks = await asSystem((tx) => tx.accessRecord.findMany({ where: { act: 'panel.see' } }))
  expect(looks).toHaveLength(1)
  expect(await listMeetings(await as('panel', 'panel.see'))).toHaveLength(1)
})

test('a member of the panel is told of the form of words alone, so that nobody finds out a name by trying', async () => {
  const { meetingId, cases } = await aMeetingAbout(1)
  const [only = ''] = cases
  for (const member of MEMBERS) value(await undertake(meetingId, member))
  for (const member of MEMBERS) value(await score(only, member))
  value(await open(only))
  value(await conclude(only, 'panel', 'The panel thinks that somebody called calloway was too quick with it.'))
  const noteFor = async (who: 'panel' | 'otherPanel' | 'registrar') => (await seen(only, who))?.steps.at(-1)?.words
  expect(await noteFor('registrar')).toContain('calloway')
  expect(await noteFor('otherPanel')).toBe('(Not shown: these words could tell who the case is about.)')
  expect(await minutes(meetingId, 'registrar', 'no', 'Somebody called calloway was too quick with it.')).toMatchObject({
    ok: false,
    refusal: { fields: { minutes: expect.stringContaining('calloway') as string } },
  })
})

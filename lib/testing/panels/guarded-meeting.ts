import { expect } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import { newId } from '#lib/base/ids'
import { saveWords } from '#lib/base/words'
import { idOf, type Somebody } from '../force.ts'
import { value } from '../request.ts'
import {
  aMeetingAbout,
  byHand,
  MEMBERS,
  open,
  prepare,
  REASON,
  refer,
  score,
  standAside,
  undertake,
} from './a-meeting.ts'

/** When everything is done. */
export const AT = new Date('2026-07-01T09:00:00Z')

/** Ids by what they are of. */
export type GuardedMeeting = Readonly<
  Record<'panel' | 'otherPanel' | 'thirdPanel' | 'deputy' | 'standards' | 'registrar' | 'officer', string> &
    Record<'meeting' | 'first' | 'second' | 'third' | 'last' | 'pack' | 'referral', string>
> & { readonly beforeUndertaking: unknown }

/** Of a meeting in July: the first case is scored by one, the second and the third wait for a new version to be signed off, the last is discussed and referred. */
export async function aGuardedMeeting(): Promise<GuardedMeeting> {
  const { meetingId: meeting, cases } = await aMeetingAbout(4)
  const [first = '', second = '', third = '', last = ''] = cases
  value(await undertake(meeting, 'panel'))
  value(await undertake(meeting, 'otherPanel'))
  value(await standAside(first, 'otherPanel'))
  value(await score(first, 'panel'))
  value(await prepare(second))
  value(await prepare(third))
  const { packId: pack } = await asSystem((tx) =>
    tx.panelSignOff.findFirstOrThrow({ where: { pack: { caseId: first } } }),
  )
  const thirdPanel = await idOf('thirdPanel')
  const beforeUndertaking = await byHand('thirdPanel', aScore(thirdPanel, first, pack))
  value(await undertake(meeting, 'thirdPanel'))
  for (const member of MEMBERS) value(await score(last, member))
  value(await open(last))
  value(await refer(last))
  const { id: referral } = await asSystem((tx) => tx.panelReferral.findFirstOrThrow())
  return {
    ...{ meeting, first, second, third, last, pack, referral, thirdPanel, beforeUndertaking },
    panel: await idOf('panel'),
    otherPanel: await idOf('otherPanel'),
    deputy: await idOf('deputy'),
    standards: await idOf('standards'),
    registrar: await idOf('registrar'),
    officer: await idOf('officer'),
  }
}

/** Somebody writes by hand and is refused in these words. */
export const isRefused = async (who: Somebody, words: string, sql: (tx: Tx) => Promise<unknown>) => {
  expect(await byHand(who, sql)).toEqual({ ok: false, refusal: { kind: 'guarded', words: `Not saved: ${words}.` } })
}

/** Some words; answers their id. */
export const text = async (tx: Tx): Promise<string> => (await saveWords(tx, null, REASON)).id

/** A score, as SQL would write it. */
export const aScore = (memberId: string, caseId: string, packId: string) => async (tx: Tx) =>
  tx.panelScore.create({
    data: { id: newId(), caseId, packId, memberId, score: 'consistent', reasonId: await text(tx), at: AT },
  })

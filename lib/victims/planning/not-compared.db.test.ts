import { beforeEach, describe, expect, test } from 'vitest'
import type { Result } from '#lib/base/result'
import { inAForce } from '#bin/testing/force-environment'
import { anApproved, aDraft, approve, byHand, historyOf } from '#lib/testing/message'
import { anAuthorisedDuty, aPlan, aSuspect, planConfirmed, planMade, whyNotSend } from '#lib/testing/plan'
import { as } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { loadDuty } from '../views/load-duty.ts'
import { loadPlan } from '../views/load-plan.ts'

beforeEach(async () => {
  await inAForce()
})

const fields = (result: Result<unknown>) => (result.ok ? {} : result.refusal.fields)
const words = (result: Result<unknown>): string => (result.ok ? 'saved' : result.refusal.words)

const SHARED = { channels: ['in_person', 'email'], phone: '', email: 'shared@example.com', address: '' }

/** What the product says of a plan by that mailbox, where this stands in the suspect’s field. */
async function planBeside(email: string) {
  const { crimeId, dutyId } = await anAuthorisedDuty()
  await aSuspect(crimeId, { name: 'Ivo Thackwell', email })
  return fields(await planMade(dutyId, SHARED))
}

const handsOut = (id: string): Promise<string> =>
  byHand((tx) => tx.message.update({ where: { id }, data: { state: 'sending', way: 'folder', attempts: 1 } }))

describe('a suspect of whom the RMS holds two e-mail addresses in one field', () => {
  test('is found to share one of them: no plan is made by it', async () => {
    expect(await planBeside('ivo@example.org; shared@example.com')).toEqual({
      email: 'A suspect has the same e-mail address',
    })
    expect(await planBeside('ivo@example.org; mo@example.net')).toEqual({})
  })

  test('who joins the crime later: the plan is not confirmed, no message is approved, and none goes out', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aPlan(dutyId, SHARED)
    const [draft, approved] = [await aDraft(dutyId), await anApproved(dutyId)]
    const other = await anAuthorisedDuty()
    value(await planMade(other.dutyId, SHARED))
    for (const id of [crimeId, other.crimeId]) await aSuspect(id, { email: 'ivo@example.org; shared@example.com' })
    expect(words(await planConfirmed(other.dutyId))).toContain('a suspect has the same e-mail address')
    expect(words(await approve(draft))).toContain('A suspect has the same address, phone or e-mail')
    expect(await handsOut(approved)).toContain('shared with a suspect')
    expect(await whyNotSend(dutyId, 'email')).toBe('a suspect has the same e-mail address')
    expect(await historyOf(approved)).not.toContain('sending')
  })

  test('none of them hers: the plan is confirmed, and the message is approved and goes out', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aPlan(dutyId, SHARED)
    await aSuspect(crimeId, { email: 'ivo@example.org; mo@example.net' })
    expect(await whyNotSend(dutyId, 'email')).toBeNull()
    expect(await handsOut(await anApproved(dutyId))).toBe('saved')
  })
})

describe('a suspect whose field cannot be read', () => {
  const UNREAD = { email: 'not known', phone: '7.7009E+09', address: 'as victim' }

  test('stops a plan by each way, with words that say with whom it is not compared and what to do', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aSuspect(crimeId, { name: 'Ivo Thackwell', ...UNREAD })
    const refused = fields(await planMade(dutyId)) ?? {}
    expect(Object.keys(refused).sort()).toEqual(['address', 'email', 'phone'])
    expect(refused.email).toBe(
      'A suspect’s e-mail address cannot be compared with this one, so it may be the same. Find out what it is and have it corrected in the RMS, or choose another way. Not compared: Ivo Thackwell',
    )
    expect(fields(await planMade(dutyId, { channels: ['in_person'], phone: '', email: '', address: '' }))).toEqual({})
  })

  test('who joins later stops the confirmed plan, and every message by it', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aPlan(dutyId)
    const [draft, approved] = [await aDraft(dutyId), await anApproved(dutyId)]
    await aSuspect(crimeId, { name: 'Ivo Thackwell', ...UNREAD })
    expect(await whyNotSend(dutyId, 'letter')).toContain('cannot be compared with this one')
    expect(words(await approve(draft))).toContain('cannot be compared with this address, phone or e-mail')
    expect(await handsOut(approved)).toContain('not compared with a suspect')
    const view = await loadDuty(await as('officer', 'victim.inform'), dutyId)
    const plan = view && (await loadPlan(await as('officer', 'victim.inform'), view))
    expect(plan?.notCompared).toEqual([
      { route: 'address', name: 'Ivo Thackwell' },
      { route: 'email', name: 'Ivo Thackwell' },
      { route: 'phone', name: 'Ivo Thackwell' },
    ])
    expect(plan?.planStatus?.faults.map(({ field }) => field).sort()).toEqual(['address', 'email', 'phone'])
  })

  test('and one of whom nothing is held has nothing to compare', async () => {
    const { crimeId, dutyId } = await anAuthorisedDuty()
    await aSuspect(crimeId, { name: 'Ivo Thackwell' })
    await aPlan(dutyId)
    expect(await whyNotSend(dutyId, 'email')).toBeNull()
  })
})

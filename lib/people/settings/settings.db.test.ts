import { beforeEach, expect, test } from 'vitest'
import { asSystem, type Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { ok, type Result } from '#lib/base/result'
import { write } from '#lib/ledger/write'
import { settingOn } from './setting-on.ts'
import { as, idOf, setClock, type Somebody } from '#lib/testing/force'
import { inAForce } from '#bin/testing/force-environment'
import { value } from '#lib/testing/request'
import { changeSetting } from './change-setting.ts'
import { loadSettings } from './load-settings.ts'
import { cannotTellForm, monthsForm, oneCountForm, twoDaysForm } from './setting-forms.ts'

beforeEach(async () => {
  await inAForce()
})

const on = (day: string) => asSystem((tx) => settingOn(tx, 'informing-days', day as Day))
const days = async (ordinary: number, enhanced: number, fromDay: string) =>
  changeSetting(
    await as('registrar', 'setting.change'),
    'informing-days',
    { ordinary, enhanced },
    { fromDay: fromDay as Day, reason: 'The chief officer asked for it.' },
    newId(),
  )
const words = (result: Result<unknown>): string =>
  result.ok ? 'saved' : (Object.values(result.refusal.fields ?? {})[0] ?? result.refusal.words)

test('until the force settles something else, the Victims’ Code stands', async () => {
  expect(await on('2026-06-15')).toEqual({ ordinary: 5, enhanced: 1 })
})

test('a setting stands from its own day on, and what stood before is still known of the days before', async () => {
  value(await days(3, 1, '2026-06-20'))
  value(await days(4, 2, '2026-07-01'))
  expect([await on('2026-06-19'), await on('2026-06-20'), await on('2026-07-01')]).toEqual([
    { ordinary: 5, enhanced: 1 },
    { ordinary: 3, enhanced: 1 },
    { ordinary: 4, enhanced: 2 },
  ])
})

test('given twice for one day, the later counts', async () => {
  value(await days(3, 1, '2026-06-20'))
  await setClock('2026-06-15T10:00:00Z')
  value(await days(2, 1, '2026-06-20'))
  expect(await on('2026-06-20')).toEqual({ ordinary: 2, enhanced: 1 })
})

test('nothing is changed for days gone by, nor by anybody but the registrar', async () => {
  expect(words(await days(3, 1, '2026-06-14'))).toBe('The first day must be today or later')
  for (const who of ['deputy', 'decisionMaker', 'administrator', 'chief'] as const)
    await expect(as(who, 'setting.change')).rejects.toThrow('may not')
})

test('whoever may see the settings sees what stands, what is to come, by whom, and why', async () => {
  value(await days(3, 1, '2026-06-20'))
  const { today, changes } = await loadSettings(await as('administrator', 'setting.see'))
  expect(today.find(({ name }) => name === 'informing-days')?.value).toBe(
    '5 working days, 1 working day under enhanced rights',
  )
  expect(changes).toMatchObject([
    {
      value: '3 working days, 1 working day under enhanced rights',
      fromDay: '2026-06-20',
      isToCome: true,
      by: 'Ruth Halvorsen',
      reason: 'The chief officer asked for it.',
    },
  ])
})

test('the forms say what is wrong', () => {
  const rest = { fromDay: '2026-06-20', reason: 'Because.' }
  const messagesOf = (
    form: typeof twoDaysForm | typeof oneCountForm | typeof monthsForm | typeof cannotTellForm,
    typed: object,
  ) => form.safeParse({ ...rest, ...typed }).error?.issues.map(({ message }) => message)
  expect(messagesOf(twoDaysForm, { ordinary: '1', enhanced: '2' })).toEqual([
    'Under enhanced rights nobody waits longer',
  ])
  expect(messagesOf(twoDaysForm, { ordinary: '0', enhanced: 'one' })?.join()).toContain('must be a whole number')
  expect(messagesOf(oneCountForm, { days: '41' })?.join()).toContain('between 1 and 40')
  expect(messagesOf(monthsForm, { months: '0' })?.join()).toContain('between 1 and 120')
  expect(messagesOf(monthsForm, { months: '12' })).toBeUndefined()
  expect(messagesOf(cannotTellForm, { allowed: 'yes' })?.join()).toContain('who gave it, when, and what it says')
  expect(messagesOf(cannotTellForm, { allowed: 'no' })).toBeUndefined()
})

test('by hand, as the product’s own role, the database keeps all of it too', async () => {
  const byHand = async (who: Somebody, change: (tx: Tx) => Promise<unknown>): Promise<string> => {
    try {
      return words(
        await write(await as(who, 'start.see'), { kind: 'setting.changed', formKey: newId() }, async (tx) => {
          await change(tx)
          return ok({})
        }),
      )
    } catch (failure) {
      return String(failure)
    }
  }
  const adding =
    (
      byId: string,
      fromDay = '2026-06-15',
      change: { name?: string; value?: number | string | object; at?: Date } = {},
    ) =>
    (tx: Tx) =>
      tx.setting.create({
        data: {
          id: newId(),
          name: 'informing-days',
          value: { ordinary: 9, enhanced: 9 },
          fromDay: new Date(fromDay),
          byId,
          at: new Date('2026-06-15T09:00:00Z'),
          reasonId: newId(),
          ...change,
        },
      })
  const [registrar, decisionMaker] = [await idOf('registrar'), await idOf('decisionMaker')]
  expect(await byHand('decisionMaker', adding(decisionMaker))).toContain('only the registrar')
  expect(await byHand('registrar', adding(decisionMaker))).toContain('only the registrar')
  expect(await byHand('registrar', adding(registrar, '2026-06-14'))).toContain('days gone by')
  for (const change of [
    { value: { ordinary: 400, enhanced: 1 } },
    { value: { ordinary: 5, enhanced: 0 } },
    { name: 'days-to-answer-a-review', value: { ordinary: 5, enhanced: 21 } },
    { name: 'days-to-answer-a-review', value: { ordinary: 2, enhanced: 3 } },
    { name: 'days-to-decide-late-change', value: 41 },
    // No number at all, so that nothing would be larger than it, and no day later than the one it is due on.
    { value: { ordinary: '400', enhanced: '400' } },
    { value: { ordinary: 5 } },
    { value: {} },
    { value: { ordinary: 5, enhanced: null } },
    { value: [{ ordinary: 5, enhanced: 1 }] },
    { name: 'days-to-decide-late-change', value: '99' },
    { name: 'days-to-decide-late-change', value: [5, 99] },
    { name: 'days-until-quiet', value: { days: 99 } },
    { name: 'refresher-training', value: { months: 1200 } },
    { name: 'wider-cannot-tell', value: { answerId: 'yes' } },
    { name: 'informing-day', value: 5 },
  ])
    expect(await byHand('registrar', adding(registrar, '2026-06-15', change))).toContain('no setting gives more days')
  expect(await byHand('registrar', adding(registrar, '2026-06-15', { name: 'days-until-quiet', value: 40 }))).toBe(
    'saved',
  )
  // One of a later time would count before all that the registrar settles after it.
  expect(
    await byHand('registrar', adding(registrar, '2026-06-15', { at: new Date('2027-06-15T09:00:00Z') })),
  ).toContain('a setting of another time')
  expect(await byHand('registrar', adding(registrar))).toBe('saved')
  expect(await byHand('registrar', (tx) => tx.setting.updateMany({ data: { name: 'other' } }))).toContain(
    'permission denied',
  )
})

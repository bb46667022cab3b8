import { describe, expect, test } from 'vitest'
import { asSystem } from '#lib/base/database'
import { addDays, type Day, dayIn, weekdayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { addWorkingDays, isWorkingDay } from '#lib/base/working-days'
import { allOffences } from '#lib/counting-rules/testing/all-offences'
import { changeSetting } from '#lib/people/settings/change-setting'
import { DEFAULTS } from '#lib/people/settings/model'
import { as, setClock } from '#lib/testing/force'
import { value } from '#lib/testing/request'
import { inAForce } from '#bin/testing/force-environment'
import { isSeriousOffence } from './enhanced-rights.ts'

await inAForce()
await setClock('2026-06-15T09:00:00Z')

const from = (first: string, count: number): Day[] => Array.from({ length: count }, (_, n) => addDays(first as Day, n))

describe('the database and the pages say the same', () => {
  test('of every day from 2024 to 2060: whether it is a working day', async () => {
    const days = from('2024-01-01', 37 * 365)
    const rows = await asSystem(
      (tx) => tx.$queryRaw<{ day: Date; works: boolean }[]>`
        SELECT day, registrar.is_working_day(day) AS works
        FROM unnest(${days}::date[]) WITH ORDINALITY AS t(day, n)
        ORDER BY n`,
    )
    expect(rows.filter(({ day, works }) => works !== isWorkingDay(dayIn(day))).map(({ day }) => dayIn(day))).toEqual([])
  })

  test('of every day of two years: which day is so many working days after it', async () => {
    const days = from('2026-01-01', 730)
    for (const n of [1, 2, 5, 10, 40]) {
      const rows = await asSystem(
        (tx) => tx.$queryRaw<{ day: Date; later: Date }[]>`
          SELECT day, registrar.add_working_days(day, ${n}::int) AS later FROM unnest(${days}::date[]) AS t(day)`,
      )
      expect(rows.filter(({ day, later }) => dayIn(later) !== addWorkingDays(dayIn(day), n))).toEqual([])
    }
  })

  test('of every offence of the list, and of pairs in none: whether its victim has enhanced rights', async () => {
    const pairs = [
      ...allOffences,
      ...['019/99 19Z', '001/09 1', '105/99 105X', '024/09 X9', '999/99 106', '100/03 N100'].map((pair) => {
        const [code = '', countClass = ''] = pair.split(' ')
        return { code, countClass }
      }),
    ]
    const rows = await asSystem(
      (tx) => tx.$queryRaw<{ code: string; class: string; serious: boolean }[]>`
        SELECT code, class, registrar.is_serious_offence(code, class) AS serious
        FROM unnest(
          ${pairs.map(({ code }) => code)}::text[],
          ${pairs.map(({ countClass }) => countClass)}::text[]
        ) AS t(code, class)`,
    )
    expect(rows.filter((row) => row.serious !== isSeriousOffence(row.code, row.class, '2026-06-15'))).toEqual([])
  })
})

describe('until when something is due', () => {
  const due = async (wanted: string, at: string, enhanced: boolean) => {
    const [row] = await asSystem(
      (tx) => tx.$queryRaw<{ day: Date }[]>`
        SELECT registrar.due_day(${wanted}, ${at}::timestamptz, ${enhanced}) AS day`,
    )
    return row && dayIn(row.day)
  }
  const MONDAY = '2026-06-15' as Day

  test('is as the product has it where the force has settled nothing', async () => {
    for (const name of ['informing-days', 'days-to-answer-a-review'] as const) {
      expect(await due(name, '2026-06-15T09:00:00Z', false)).toBe(addWorkingDays(MONDAY, DEFAULTS[name].ordinary))
      expect(await due(name, '2026-06-15T09:00:00Z', true)).toBe(addWorkingDays(MONDAY, DEFAULTS[name].enhanced))
    }
    const late = addWorkingDays(MONDAY, DEFAULTS['days-to-decide-late-change'])
    expect(await due('days-to-decide-late-change', '2026-06-15T09:00:00Z', false)).toBe(late)
  })

  test('is counted from the day in England and Wales, not in Greenwich', async () => {
    expect(weekdayOf(MONDAY)).toBe(1)
    expect(await due('informing-days', '2026-06-15T23:30:00Z', true)).toBe('2026-06-17')
  })

  test('is as the force has settled from its day on', async () => {
    const change = { fromDay: '2026-06-20' as Day, reason: 'The chief officer asked for it.' }
    const days = { ordinary: 3, enhanced: 2 }
    value(await changeSetting(await as('registrar', 'setting.change'), 'informing-days', days, change, newId()))
    expect(await due('informing-days', '2026-06-19T09:00:00Z', false)).toBe('2026-06-26')
    expect(await due('informing-days', '2026-06-22T09:00:00Z', false)).toBe('2026-06-25')
  })
})

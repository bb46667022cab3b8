import type { Tx } from '#lib/base/database'
import { asDate, type Day, dayIn } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import { type SettingName, SETTINGS } from './model.ts'

/** A value a setting was given, and from which day. */
export interface SettingRow {
  readonly id: string
  readonly name: SettingName
  readonly value: unknown
  readonly fromDay: Day
  readonly byId: string
  readonly at: Date
  readonly reasonId: string
}

/** What a setting was given that stands on a day: the last to begin, of several that begin together the last given. */
export async function valueOn(tx: Tx, name: SettingName, day: Day): Promise<unknown> {
  const row = await tx.setting.findFirst({
    where: { name, fromDay: { lte: asDate(day) } },
    orderBy: [{ fromDay: 'desc' }, { at: 'desc' }, { id: 'desc' }],
    select: { value: true },
  })
  return row?.value
}

/** The newest changes, by the day they begin. */
export async function newestSettings(tx: Tx, most: number): Promise<SettingRow[]> {
  const rows = await tx.setting.findMany({
    where: { name: { in: Object.keys(SETTINGS) } },
    orderBy: [{ fromDay: 'desc' }, { at: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map((row) => ({ ...row, name: row.name as SettingName, fromDay: dayIn(row.fromDay) }))
}

export async function addSetting(
  tx: Tx,
  { value, fromDay, ...setting }: Omit<SettingRow, 'id' | 'value'> & { value: number | object },
): Promise<void> {
  await tx.setting.create({ data: { ...setting, id: newId(), value, fromDay: asDate(fromDay) } })
}

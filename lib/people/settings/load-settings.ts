import { now } from '#lib/base/clock'
import { readAs } from '#lib/base/database'
import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import { settingOn } from './setting-on.ts'
import { inSettingWords, type SettingName, SETTING_WORDS, SETTINGS } from './model.ts'
import { newestSettings } from './settings-store.ts'

const AT_MOST = 100
const NAMES = Object.keys(SETTINGS) as SettingName[]

/** A change of a setting, in words. */
export interface SettingChange {
  readonly id: string
  readonly what: string
  readonly value: string
  readonly fromDay: Day
  readonly isToCome: boolean
  readonly by: string
  readonly reason: string
}

/** What each setting is today, in words, and the newest hundred changes with why. */
export const loadSettings = (
  permit: Permit<'setting.see'>,
): Promise<{ today: { name: SettingName; what: string; value: string }[]; changes: SettingChange[] }> =>
  readAs(permit, async (tx) => {
    const today = dayOf(await now(tx))
    const stands: { name: SettingName; what: string; value: string }[] = []
    for (const name of NAMES)
      stands.push({ name, what: SETTING_WORDS[name], value: inSettingWords(await settingOn(tx, name, today)) })
    const rows = await newestSettings(tx, AT_MOST)
    const reasons = await wordsOf(
      tx,
      rows.map(({ reasonId }) => reasonId),
    )
    const names = await staffNames(
      tx,
      rows.map(({ byId }) => byId),
    )
    const changes = rows.map(({ id, name, value, fromDay, byId, reasonId }) => ({
      id,
      what: SETTING_WORDS[name],
      value: inSettingWords(SETTINGS[name].parse(value)),
      fromDay,
      isToCome: fromDay > today,
      by: names.get(byId) ?? '',
      reason: reasons.get(reasonId) ?? '',
    }))
    return { today: stands, changes }
  })

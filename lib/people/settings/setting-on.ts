import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { DEFAULTS, type SettingName, SETTINGS, type SettingValue } from './model.ts'
import { valueOn } from './settings-store.ts'

/**
 * What a setting is on a day: what the force has settled from that day or an earlier one, else the product’s default.
 * A value that this version of the product cannot read throws: nobody guesses what it meant.
 */
export async function settingOn<N extends SettingName>(tx: Tx, name: N, day: Day): Promise<SettingValue<N>> {
  const held = await valueOn(tx, name, day)
  return held === undefined ? DEFAULTS[name] : (SETTINGS[name].parse(held) as SettingValue<N>)
}

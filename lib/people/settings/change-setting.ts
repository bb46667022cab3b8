import { type Day, dayOf } from '#lib/base/day'
import type { Permit } from '#lib/base/permit'
import { ok, refuse, type Result } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import type { SettingName, SettingValue } from './model.ts'
import { addSetting } from './settings-store.ts'

/** A setting’s new value; one that rests on the words of its reason is given their id. */
type Given<N extends SettingName> = SettingValue<N> | ((reasonId: string) => SettingValue<N>)

/**
 * Gives a setting a value from a day on. Nothing is changed or removed: the value before stands until that day. Refuses
 * (`incomplete`) a day gone by.
 */
export function changeSetting<N extends SettingName>(
  permit: Permit<'setting.change'>,
  name: N,
  given: Given<N>,
  { fromDay, reason }: { fromDay: Day; reason: string },
  formKey: string,
): Promise<Result<Saved>> {
  return write(permit, { kind: 'setting.changed', formKey }, async (tx, at) => {
    if (fromDay < dayOf(at)) {
      return refuse({
        kind: 'incomplete',
        words: 'There is a problem',
        fields: { fromDay: 'The first day must be today or later' },
      })
    }
    const { id: reasonId } = await saveWords(tx, null, reason)
    const value = typeof given === 'function' ? given(reasonId) : given
    await addSetting(tx, { name, value, fromDay, byId: permit.staffId, at, reasonId })
    return ok({})
  })
}

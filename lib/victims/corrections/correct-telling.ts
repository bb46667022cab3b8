import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { keepWords } from '#lib/base/words'
import { holdCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn } from '#lib/victims/act-on'
import { addCorrection, dutyRow, tellingRow } from '#lib/victims/store'

const NONE = { kind: 'no-such-telling', words: 'There is no such telling.' }

/**
 * Writes down that a telling did not happen as it was entered. The entry stays and counts no more; the victim is to be
 * told after all, and the registrar is shown it. Refuses `no-such-telling`, also where the case is not theirs to see, and
 * `corrected-already`.
 */
export function correctTelling(
  permit: Permit<'telling.correct'>,
  tellingId: string,
  reason: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    {
      kind: 'telling.corrected',
      formKey,
      locks: async (tx) => {
        const telling = await tellingRow(tx, tellingId)
        const duty = telling && (await dutyRow(tx, telling.dutyId))
        return duty
          ? { ...(await holdCrime(tx, duty.crimeId)), ...(duty.requestId ? { requestId: duty.requestId } : {}) }
          : {}
      },
    },
    async (tx, at) => {
      const telling = await tellingRow(tx, tellingId)
      const duty = telling && (await actOn(tx, telling.dutyId))
      if (!telling || !duty?.ok) return refuse(NONE)
      if (telling.isFalse) return refuse({ kind: 'corrected-already', words: 'This telling was corrected before.' })
      const { id: reasonId } = await keepWords(tx, duty.value.crimeId, reason)
      await addCorrection(tx, telling, { reasonId, byId: permit.staffId, at })
      return ok({})
    },
  )
}

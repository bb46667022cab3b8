import type { Permit } from '#lib/base/permit'
import { type Result, ok, refuse } from '#lib/base/result'
import { saveWords } from '#lib/base/words'
import { lockCrime } from '#lib/crimes/find'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn } from '#lib/victims/act-on-duty'
import { addCorrection, dutyRow, notificationRow } from '#lib/victims/store'

const NONE = { kind: 'no-such-telling', words: 'There is no such notification.' }

/**
 * Writes down that a notification did not happen as it was entered. The entry stays and counts no more; the victim is to be
 * informed after all, and the registrar is shown it. Refuses `no-such-notification`, also where the case is not theirs to see, and
 * `corrected-already`.
 */
export function correctNotification(
  permit: Permit<'notification.correct'>,
  notificationId: string,
  reason: string,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    {
      kind: 'notification.corrected',
      formKey,
      locks: async (tx) => {
        const notification = await notificationRow(tx, notificationId)
        const duty = notification && (await dutyRow(tx, notification.dutyId))
        return duty
          ? { ...(await lockCrime(tx, duty.crimeId)), ...(duty.requestId ? { requestId: duty.requestId } : {}) }
          : {}
      },
    },
    async (tx, at) => {
      const notification = await notificationRow(tx, notificationId)
      const duty = notification && (await actOn(tx, notification.dutyId))
      if (!notification || !duty?.ok) return refuse(NONE)
      if (notification.isFalse)
        return refuse({ kind: 'corrected-already', words: 'This notification was corrected before.' })
      const { id: reasonId } = await saveWords(tx, duty.value.crimeId, reason)
      await addCorrection(tx, notification, { reasonId, byId: permit.staffId, at })
      return ok({})
    },
  )
}

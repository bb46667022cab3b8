import type { Permit } from '#lib/base/permit'
import { type Result, ok } from '#lib/base/result'
import type { Saved } from '#lib/ledger/model'
import { write } from '#lib/ledger/write'
import { actOn } from '#lib/victims/act-on-duty'
import { findDuty } from '#lib/victims/find'
import type { Reply } from '#lib/victims/model'
import { saveNotification } from '#lib/victims/duties/save-notification'
import type { NotificationFields } from '#lib/victims/notification-form'
import { lockRequest } from '../rules/lock-request.ts'
import { sendBack } from '../decide/send-back.ts'
import { requestRow } from '../stores/request-store.ts'

const STOPS: Readonly<Record<Reply, string | null>> = {
  no_objection: null,
  disagrees: 'The victim disagrees.',
  pressured: 'The victim says they were put under pressure.',
  more_to_add: 'The victim has more to add.',
}

/**
 * Writes down that a victim was informed, and what they answered. A victim who disagrees, was pressured or has more to add
 * stops an authorised case at once, in the same transaction: it goes back to its decision maker with their words (HOCR-V-09).
 */
export function recordNotification(
  permit: Permit<'victim.inform'>,
  dutyId: string,
  input: NotificationFields,
  formKey: string,
): Promise<Result<Saved>> {
  return write(
    permit,
    {
      kind: 'victim.informed',
      formKey,
      locks: async (tx) => {
        const duty = await findDuty(tx, dutyId)
        if (!duty) return {}
        return duty.requestId ? lockRequest(tx, duty.requestId) : { crimeId: duty.crimeId }
      },
    },
    async (tx, at) => {
      const found = await actOn(tx, dutyId)
      if (!found.ok) return found
      const duty = found.value
      const recorded = await saveNotification(tx, duty, input, { staffId: permit.staffId, at })
      if (!recorded.ok) return recorded
      const why = STOPS[input.reply]
      const request = duty.requestId ? await requestRow(tx, duty.requestId) : undefined
      if (!why || request?.state !== 'authorised' || duty.occasion !== 'before_cancelling') return ok({})
      return sendBack(tx, {
        requestId: request.id,
        occasion: 'disputed',
        reason: [why, input.theirWords].join(' ').trim(),
        byId: permit.staffId,
        at,
      })
    },
  )
}

import { ok, refuse } from '#lib/base/result'
import { recordNotification } from '#lib/cancellations/notify/record-notification'
import { formRoute } from '#lib/people/form-route'
import { noSuchDuty } from '#lib/victims/act-on-duty'
import { notificationFormFor, notificationOf } from '#lib/victims/informing/notification-questions'
import { personToInform } from '#lib/victims/views/load-duty'

/**
 * A victim was informed. What they answered may stop the case, in the same act. Which questions there are depends on the
 * victim; “just now” is the time at which the duty was read.
 */
export const POST = formRoute('/victims/[dutyId]/inform/save', {
  permission: 'victim.inform',
  schema: async (permit, { dutyId }) => {
    const duty = await personToInform(permit, dutyId)
    return duty
      ? ok(notificationFormFor(duty).transform((typed) => notificationOf(typed, duty.now)))
      : refuse(noSuchDuty)
  },
  page: ({ dutyId }) => `/victims/${dutyId}/inform`,
  command: (permit, notification, { dutyId, formKey }) => recordNotification(permit, dutyId, notification, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=informed`,
})

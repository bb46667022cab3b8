import { ok, refuse } from '#lib/base/result'
import { tell } from '#lib/cancellations/tell'
import { formRoute } from '#lib/people/form-route'
import { noSuchDuty } from '#lib/victims/act-on'
import { tellingFormFor, tellingOf } from '#lib/victims/doorsteps/telling-questions'
import { askedOf } from '#lib/victims/views/look'

/**
 * A victim was informed. What they answered may stop the case, in the same act. Which questions there are depends on the
 * victim; “just now” is the time at which the duty was read.
 */
export const POST = formRoute('/victims/[dutyId]/told/save', {
  permission: 'victim.tell',
  schema: async (permit, { dutyId }) => {
    const duty = await askedOf(permit, dutyId)
    return duty ? ok(tellingFormFor(duty).transform((typed) => tellingOf(typed, duty.now))) : refuse(noSuchDuty)
  },
  page: ({ dutyId }) => `/victims/${dutyId}/told`,
  command: (permit, notification, { dutyId, formKey }) => tell(permit, dutyId, notification, formKey),
  then: ({ dutyId }) => `/victims/${dutyId}?done=told`,
})

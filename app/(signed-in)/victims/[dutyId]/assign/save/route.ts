import { formRoute } from '#lib/people/form-route'
import { assignDuty } from '#lib/victims/duties/assign'
import { mayTake } from '#lib/victims/who-can-inform'
import { assignForm } from '#lib/victims/informing/notification-questions'

/** A duty to inform is assigned to another person. */
export const POST = formRoute('/victims/[dutyId]/assign/save', {
  permission: 'victim.assign',
  schema: assignForm,
  page: ({ dutyId }) => `/victims/${dutyId}/assign`,
  command: async (permit, { staffId }, { dutyId, formKey }) => {
    const taker = await mayTake(permit, dutyId, staffId)
    return taker.ok ? assignDuty(permit, dutyId, taker.value, formKey) : taker
  },
  then: ({ dutyId }) => `/victims/${dutyId}?done=given`,
})

import { refuse } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'
import { noSuchDuty } from '#lib/victims/act-on-duty'
import { recordAttempt } from '#lib/victims/duties/attempt'
import { attemptOf, attemptQuestions } from '#lib/victims/informing/notification-questions'
import { personToInform } from '#lib/victims/views/load-duty'

/** Somebody tried to reach a victim and did not. */
export const POST = formRoute('/victims/[dutyId]/attempt/save', {
  permission: 'victim.inform',
  schema: attemptQuestions,
  page: ({ dutyId }) => `/victims/${dutyId}/attempt`,
  command: async (permit, tried, { dutyId, formKey }) => {
    const duty = await personToInform(permit, dutyId)
    return duty ? recordAttempt(permit, dutyId, attemptOf(tried, duty.now), formKey) : refuse(noSuchDuty)
  },
  then: ({ dutyId }) => `/victims/${dutyId}?done=tried`,
})

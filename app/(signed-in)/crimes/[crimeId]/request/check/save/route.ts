import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { sendDraft } from '#lib/cancellations/request/send-draft'
import { formRoute } from '#lib/people/form-route'

/** Sends the draft that was on the screen to the decision makers. */
export const POST = formRoute('/crimes/[crimeId]/request/check/save', {
  permission: 'request.submit',
  schema: z.object({ savedAt: words('Check your answers again') }),
  page: ({ crimeId }) => `/crimes/${crimeId}/request/check`,
  command: (permit, { savedAt }, { crimeId, formKey }) => sendDraft(permit, crimeId, savedAt, formKey),
  then: ({ crimeId }, { requestId }) => `/crimes/${crimeId}/request/sent?request=${requestId ?? ''}`,
})

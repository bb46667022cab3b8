import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { sendDraft } from '#lib/cancellations/asking/send'
import { formRoute } from '#lib/people/form-route'

/** Sends the draft that was on the screen to the decision makers. */
export const POST = formRoute('/crimes/[crimeId]/ask/check/save', {
  permission: 'request.ask',
  schema: z.object({ savedAt: words('Check your answers again') }),
  page: ({ crimeId }) => `/crimes/${crimeId}/ask/check`,
  command: (permit, { savedAt }, { crimeId, formKey }) => sendDraft(permit, crimeId, savedAt, formKey),
  then: ({ crimeId }, { requestId }) => `/crimes/${crimeId}/ask/sent?request=${requestId ?? ''}`,
})

import { z } from 'zod'
import { ok } from '#lib/base/result'
import { dropMyDraft } from '#lib/cancellations/draft/delete-draft'
import { formRoute } from '#lib/people/form-route'

/** Deletes the sender’s own draft on a crime. */
export const POST = formRoute('/crimes/[crimeId]/request/drop/save', {
  permission: 'request.submit',
  schema: z.object({}),
  page: ({ crimeId }) => `/crimes/${crimeId}/request`,
  command: async (permit, _, { crimeId }) => {
    await dropMyDraft(permit, crimeId)
    return ok({})
  },
  then: ({ crimeId }) => `/crimes/${crimeId}`,
})

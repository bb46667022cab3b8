import { z } from 'zod'
import { removeEvidence } from '#lib/cancellations/evidence/evidence-file'
import { formRoute } from '#lib/people/form-route'

/** Removes an item of evidence from the draft. */
export const POST = formRoute('/crimes/[crimeId]/request/evidence/[itemId]/remove/save', {
  permission: 'request.submit',
  schema: z.object({}),
  page: ({ crimeId }) => `/crimes/${crimeId}/request/evidence`,
  command: (permit, _, { crimeId, itemId }) => removeEvidence(permit, crimeId, itemId),
  then: ({ crimeId }) => `/crimes/${crimeId}/request/evidence`,
})

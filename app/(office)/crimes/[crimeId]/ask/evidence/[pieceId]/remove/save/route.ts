import { z } from 'zod'
import { removeEvidence } from '#lib/cancellations/evidence/evidence-file'
import { formRoute } from '#lib/people/form-route'

/** Removes an item of evidence from the draft. */
export const POST = formRoute('/crimes/[crimeId]/ask/evidence/[pieceId]/remove/save', {
  permission: 'request.ask',
  schema: z.object({}),
  page: ({ crimeId }) => `/crimes/${crimeId}/ask/evidence`,
  command: (permit, _, { crimeId, pieceId }) => removeEvidence(permit, crimeId, pieceId),
  then: ({ crimeId }) => `/crimes/${crimeId}/ask/evidence`,
})

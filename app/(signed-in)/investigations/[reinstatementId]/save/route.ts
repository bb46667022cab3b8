import { z } from 'zod'
import { acceptInvestigation } from '#lib/cancellations/reinstate/accept'
import { formRoute } from '#lib/people/form-route'

/** The supervisor accepts the investigation of a crime that was reinstated. */
export const POST = formRoute('/investigations/[reinstatementId]/save', {
  permission: 'investigation.accept',
  schema: z.record(z.string(), z.unknown()),
  page: () => '/investigations',
  command: (permit, _, { reinstatementId, formKey }) => acceptInvestigation(permit, reinstatementId, formKey),
  then: () => '/investigations?done=accepted',
})

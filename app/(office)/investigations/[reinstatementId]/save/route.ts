import { z } from 'zod'
import { acceptInvestigation } from '#lib/cancellations/putting-back/accept'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../id-in.ts'

interface Asked {
  params: Promise<{ reinstatementId: string }>
}

/** The supervisor accepts the investigation of a crime that was put back. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const reinstatementId = await idIn(params, 'reinstatementId')
  return post(request, {
    power: 'investigation.accept',
    schema: z.record(z.string(), z.unknown()),
    page: '/investigations',
    deed: (permit, _fields, formKey) => acceptInvestigation(permit, reinstatementId, formKey),
    then: () => '/investigations?done=accepted',
  })
}

import { decide } from '#lib/cancellations/deciding/decide'
import { decideForm } from '#lib/cancellations/deciding/judgements'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ requestId: string }>
}

/** Saves a decision, and shows the request as it stands then. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const requestId = await idIn(params, 'requestId')
  return post(request, {
    power: 'request.decide',
    schema: decideForm,
    page: `/requests/${requestId}/decide`,
    deed: (permit, fields, formKey) => decide(permit, requestId, fields, formKey),
    then: () => `/requests/${requestId}?done=decided`,
  })
}

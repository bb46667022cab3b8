import { overturn } from '#lib/cancellations/overturn'
import { overturnForm } from '#lib/cancellations/step-forms'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ requestId: string }>
}

/** Puts a decision maker’s decision before the registrar once more. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const requestId = await idIn(params, 'requestId')
  return post(request, {
    power: 'decision.overturn',
    schema: overturnForm,
    page: `/requests/${requestId}/overturn`,
    deed: (permit, { reason }, formKey) => overturn(permit, requestId, reason, formKey),
    then: () => `/requests/${requestId}?done=overturned`,
  })
}

import { stop } from '#lib/cancellations/stop'
import { stopForm } from '#lib/cancellations/step-forms'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

interface Asked {
  params: Promise<{ requestId: string }>
}

/** Stops an agreed case before it takes effect, and sends it back to its decider. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const requestId = await idIn(params, 'requestId')
  return post(request, {
    power: 'request.stop',
    schema: stopForm,
    page: `/requests/${requestId}/stop`,
    deed: (permit, { reason }, formKey) => stop(permit, requestId, reason, formKey),
    then: () => `/requests/${requestId}?done=stopped`,
  })
}

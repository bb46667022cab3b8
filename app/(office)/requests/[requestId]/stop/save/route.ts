import { notFound } from 'next/navigation'
import { isId } from '#lib/base/ids'
import { stop } from '#lib/cancellations/stop'
import { stopForm } from '#lib/cancellations/step-forms'
import { post } from '#lib/people/form-door'

interface Asked {
  params: Promise<{ requestId: string }>
}

/** Stops an agreed case before it takes effect, and sends it back to its decider. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const { requestId } = await params
  if (!isId(requestId)) notFound()
  return post(request, {
    power: 'request.stop',
    schema: stopForm,
    page: `/requests/${requestId}/stop`,
    deed: (permit, { reason }, formKey) => stop(permit, requestId, reason, formKey),
    then: () => `/requests/${requestId}?done=stopped`,
  })
}

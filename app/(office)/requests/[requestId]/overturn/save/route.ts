import { notFound } from 'next/navigation'
import { isId } from '#lib/base/ids'
import { overturn } from '#lib/cancellations/overturn'
import { overturnForm } from '#lib/cancellations/step-forms'
import { post } from '#lib/people/form-door'

interface Asked {
  params: Promise<{ requestId: string }>
}

/** Puts a decision maker’s decision before the registrar once more. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  const { requestId } = await params
  if (!isId(requestId)) notFound()
  return post(request, {
    power: 'decision.overturn',
    schema: overturnForm,
    page: `/requests/${requestId}/overturn`,
    deed: (permit, { reason }, formKey) => overturn(permit, requestId, reason, formKey),
    then: () => `/requests/${requestId}?done=overturned`,
  })
}

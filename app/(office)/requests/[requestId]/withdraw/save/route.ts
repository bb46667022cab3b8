import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { withdraw } from '#lib/cancellations/withdraw'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'

const form = z.object({ reason: words('Say why you withdraw it') })

/** Takes a request back, with a reason. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ requestId: string }> },
): Promise<Response> {
  const requestId = await idIn(params, 'requestId')
  const here = `/requests/${requestId}/withdraw`
  return post(request, {
    power: 'request.withdraw',
    schema: form,
    page: here,
    deed: (permit, { reason }, formKey) => withdraw(permit, requestId, reason, formKey),
    then: () => here,
  })
}

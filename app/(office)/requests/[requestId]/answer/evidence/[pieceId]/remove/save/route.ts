import { z } from 'zod'
import { isId } from '#lib/base/ids'
import { removeReplyEvidence } from '#lib/cancellations/asking/take-replies'
import { post } from '#lib/people/form-door'

/** Takes a further piece of evidence out of the draft. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ requestId: string; pieceId: string }> },
): Promise<Response> {
  const { requestId, pieceId } = await params
  if (!isId(requestId) || !isId(pieceId)) return new Response(null, { status: 404 })
  const here = `/requests/${requestId}/answer`
  return post(request, {
    power: 'request.answer',
    schema: z.object({}),
    page: here,
    deed: (permit) => removeReplyEvidence(permit, requestId, pieceId),
    then: () => here,
  })
}

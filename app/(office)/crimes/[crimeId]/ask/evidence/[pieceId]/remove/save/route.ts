import { z } from 'zod'
import { isId } from '#lib/base/ids'
import { removeEvidence } from '#lib/cancellations/evidence/evidence-file'
import { post } from '#lib/people/form-door'

/** Takes a piece of evidence out of the draft. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ crimeId: string; pieceId: string }> },
): Promise<Response> {
  const { crimeId, pieceId } = await params
  if (!isId(crimeId) || !isId(pieceId)) return new Response(null, { status: 404 })
  const here = `/crimes/${crimeId}/ask/evidence`
  return post(request, {
    power: 'request.ask',
    schema: z.object({}),
    page: here,
    deed: (permit) => removeEvidence(permit, crimeId, pieceId),
    then: () => here,
  })
}

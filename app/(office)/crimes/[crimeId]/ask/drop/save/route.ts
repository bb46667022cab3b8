import { z } from 'zod'
import { isId } from '#lib/base/ids'
import { ok } from '#lib/base/result'
import { dropMyDraft } from '#lib/cancellations/asking/drop-draft'
import { post } from '#lib/people/form-door'
import type { CrimeParams } from '../../crime-params.ts'

/** Throws one’s own draft on a crime away. */
export async function POST(request: Request, { params }: CrimeParams): Promise<Response> {
  const { crimeId } = await params
  if (!isId(crimeId)) return new Response(null, { status: 404 })
  return post(request, {
    power: 'request.ask',
    schema: z.object({}),
    page: `/crimes/${crimeId}/ask`,
    deed: async (permit) => {
      await dropMyDraft(permit, crimeId)
      return ok(crimeId)
    },
    then: () => `/crimes/${crimeId}`,
  })
}

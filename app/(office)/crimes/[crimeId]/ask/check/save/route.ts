import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { sendDraft } from '#lib/cancellations/asking/send'
import { post } from '#lib/people/form-door'
import type { CrimeParams } from '../../crime-params.ts'

const form = z.object({ savedAt: words('Check your answers again') })

/** Sends the draft that was on the screen to the decision makers. */
export async function POST(request: Request, { params }: CrimeParams): Promise<Response> {
  const { crimeId } = await params
  if (!isId(crimeId)) return new Response(null, { status: 404 })
  return post(request, {
    power: 'request.ask',
    schema: form,
    page: `/crimes/${crimeId}/ask/check`,
    deed: (permit, { savedAt }, formKey) => sendDraft(permit, crimeId, savedAt, formKey),
    then: ({ requestId }) => `/crimes/${crimeId}/ask/sent?request=${requestId ?? ''}`,
  })
}

import { letterToPrint } from '#lib/messages/posting/letter-to-print'
import { requirePermission } from '#lib/people/require-permission'

/** An approved letter as a PDF to print, for those who may see its crime; asked anew each time whether it may go out. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/messages/[messageId]/letter'>,
): Promise<Response> {
  const { messageId } = await params
  const { permit } = await requirePermission('message.see', `/messages/${encodeURIComponent(messageId)}/letter`)
  const letter = await letterToPrint(permit, messageId)
  if (!letter) return new Response('There is no such letter.', { status: 404 })
  if (!letter.ok)
    return new Response(letter.refusal.words, { status: 409, headers: { 'content-type': 'text/plain; charset=utf-8' } })
  return new Response(letter.value, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="letter.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

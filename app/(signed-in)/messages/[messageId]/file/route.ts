import { endingOf, fileInOutbox } from '#lib/messages/adapters/folder'
import { loadMessage } from '#lib/messages/views/load-message'
import { requirePermission } from '#lib/people/require-permission'

/** The file a message became in the outbox folder, for those who may see its crime: text to read, a letter to keep. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/messages/[messageId]/file'>,
): Promise<Response> {
  const { messageId } = await params
  const { permit } = await requirePermission('message.see', `/messages/${encodeURIComponent(messageId)}/file`)
  const view = await loadMessage(permit, messageId)
  const file = view?.message.way === 'folder' ? await fileInOutbox(view.message.id) : undefined
  if (!view || !file) return new Response('There is no such file.', { status: 404 })
  const isLetter = endingOf(view.message.channel) === 'pdf'
  return new Response(file, {
    headers: {
      'content-type': isLetter ? 'application/pdf' : 'text/plain; charset=utf-8',
      'content-disposition': isLetter ? 'attachment; filename="letter.pdf"' : 'inline',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

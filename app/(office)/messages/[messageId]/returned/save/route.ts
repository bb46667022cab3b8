import { versionForm } from '#lib/messages/draft-form'
import { markReturned } from '#lib/messages/mark-returned'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'
import type { MessageRoute } from '../../message-page.ts'

/** A message came back: a try, and no telling. */
export async function POST(request: Request, { params }: MessageRoute) {
  const messageId = await idIn(params, 'messageId')
  return post(request, {
    power: 'message.write',
    schema: versionForm,
    page: `/messages/${messageId}`,
    deed: (permit, _version, formKey) => markReturned(permit, messageId, formKey),
    then: () => `/messages/${messageId}?done=returned`,
  })
}

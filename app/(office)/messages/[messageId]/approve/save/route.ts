import { approveMessage } from '#lib/messages/approve'
import { versionForm } from '#lib/messages/draft-form'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'
import type { MessageRoute } from '../../message-page.ts'

/** A person has read a message again and approves it, or has a failed one sent again. */
export async function POST(request: Request, { params }: MessageRoute) {
  const messageId = await idIn(params, 'messageId')
  return post(request, {
    power: 'message.write',
    schema: versionForm,
    page: `/messages/${messageId}`,
    deed: (permit, { version }, formKey) => approveMessage(permit, messageId, version, formKey),
    then: () => `/messages/${messageId}?done=approved`,
  })
}

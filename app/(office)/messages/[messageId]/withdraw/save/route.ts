import { versionForm } from '#lib/messages/draft-form'
import { withdrawMessage } from '#lib/messages/withdraw'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'
import type { MessageRoute } from '../../message-page.ts'

/** A message that has not gone out is taken back. */
export async function POST(request: Request, { params }: MessageRoute) {
  const messageId = await idIn(params, 'messageId')
  return post(request, {
    power: 'message.write',
    schema: versionForm,
    page: `/messages/${messageId}`,
    deed: (permit, _version, formKey) => withdrawMessage(permit, messageId, formKey),
    then: () => `/messages/${messageId}?done=withdrawn`,
  })
}

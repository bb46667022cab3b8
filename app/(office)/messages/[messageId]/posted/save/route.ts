import { versionForm } from '#lib/messages/draft-form'
import { markPosted } from '#lib/messages/mark-posted'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'
import type { MessageRoute } from '../../message-page.ts'

/** A letter was posted, or handed over, by a person. */
export async function POST(request: Request, { params }: MessageRoute) {
  const messageId = await idIn(params, 'messageId')
  return post(request, {
    power: 'message.write',
    schema: versionForm,
    page: `/messages/${messageId}`,
    deed: (permit, _version, formKey) => markPosted(permit, messageId, formKey),
    then: () => `/messages/${messageId}?done=posted`,
  })
}

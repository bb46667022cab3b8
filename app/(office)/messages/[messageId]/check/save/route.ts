import { answerUnknown } from '#lib/messages/sending/answer-unknown'
import { unknownForm } from '#lib/messages/drafting/draft-form'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'
import type { MessageRoute } from '../../message-page.ts'

/** A person has found out whether a message went. */
export async function POST(request: Request, { params }: MessageRoute) {
  const messageId = await idIn(params, 'messageId')
  return post(request, {
    power: 'message.write',
    schema: unknownForm,
    page: `/messages/${messageId}/check`,
    deed: (permit, found, formKey) => answerUnknown(permit, messageId, found, formKey),
    then: () => `/messages/${messageId}?done=checked`,
  })
}

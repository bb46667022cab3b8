import { answerUnknown } from '#lib/messages/sending/answer-unknown'
import { unknownForm } from '#lib/messages/drafting/draft-form'
import { formRoute } from '#lib/people/form-route'

/** A person has found out whether a message went. */
export const POST = formRoute('/messages/[messageId]/check/save', {
  permission: 'message.write',
  schema: unknownForm,
  page: ({ messageId }) => `/messages/${messageId}/check`,
  command: (permit, found, { messageId, formKey }) => answerUnknown(permit, messageId, found, formKey),
  then: ({ messageId }) => `/messages/${messageId}?done=checked`,
})

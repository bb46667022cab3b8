import { oneOf } from '#lib/base/form-fields'
import { ok } from '#lib/base/result'
import { draftFields } from '#lib/cancellations/answers/form-by-answers'
import { saveReplies, sendReplies } from '#lib/cancellations/request/send-replies'
import { formRoute } from '#lib/people/form-route'

// How many questions there are the command knows, so it reads the form; which button was pressed stands in `then`.
const schema = draftFields.transform((typed) => {
  const button = oneOf(typed, 'then')
  return { typed, button: button === 'later' || button === 'evidence' ? button : 'send' } as const
})

const NEXT = { later: '?saved=1', evidence: '/evidence/new', send: '?sent=1' }

/** Takes the answers to a request returned with questions: saved as they are, and sent when that is what the button said. */
export const POST = formRoute('/requests/[requestId]/answer/save', {
  permission: 'request.answer',
  schema,
  page: ({ requestId }) => `/requests/${requestId}/answer`,
  command: async (permit, { typed, button }, { requestId, formKey }) => {
    const saved =
      button === 'send'
        ? await sendReplies(permit, requestId, typed, formKey)
        : await saveReplies(permit, requestId, typed)
    return saved.ok ? ok(button) : saved
  },
  then: ({ requestId }, button) => `/requests/${requestId}/answer${NEXT[button]}`,
})

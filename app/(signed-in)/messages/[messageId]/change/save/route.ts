import { changeDraft } from '#lib/messages/drafting/change-draft'
import { channelForm, draftForm, draftOf, furtherIn, versionForm } from '#lib/messages/drafting/draft-form'
import { ok } from '#lib/base/result'
import { formRoute } from '#lib/people/form-route'

/** The words of a draft are written anew. */
export const POST = formRoute('/messages/[messageId]/change/save', {
  permission: 'message.write',
  schema: (_, { query }) => {
    const { by } = channelForm.safeParse({ by: query.get('by') }).data ?? { by: 'email' as const }
    return ok(draftForm(by, furtherIn(query.getAll('with'))))
  },
  page: ({ messageId }) => `/messages/${messageId}/change`,
  command: (permit, typed, { messageId, query, formKey }) => {
    const { version } = versionForm.safeParse({ version: query.get('version') }).data ?? { version: 0 }
    const draft = draftOf(typed, furtherIn(query.getAll('with')))
    return changeDraft(permit, messageId, { ...draft, version }, formKey)
  },
  then: ({ messageId }) => `/messages/${messageId}?done=changed`,
})

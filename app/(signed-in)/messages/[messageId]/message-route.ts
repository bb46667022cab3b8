import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import { versionForm } from '#lib/messages/drafting/draft-form'
import { formRoute } from '#lib/people/form-route'

type MessageCommand = (
  permit: Permit<'message.write'>,
  messageId: string,
  version: number,
  formKey: string,
) => Promise<Result<unknown>>

/** The POST of a command on one message that is a button and nothing else; `done` is what its page says then. */
export const messageRoute = (command: MessageCommand, done: 'approved' | 'posted' | 'returned' | 'withdrawn') =>
  formRoute('/messages/[messageId]', {
    permission: 'message.write',
    schema: versionForm,
    page: ({ messageId }) => `/messages/${messageId}`,
    command: (permit, { version }, { messageId, formKey }) => command(permit, messageId, version, formKey),
    then: ({ messageId }) => `/messages/${messageId}?done=${done}`,
  })

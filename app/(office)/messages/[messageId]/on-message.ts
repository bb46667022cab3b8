import type { Permit } from '#lib/base/permit'
import type { Result } from '#lib/base/result'
import { versionForm } from '#lib/messages/drafting/draft-form'
import { post } from '#lib/people/form-door'
import { idIn } from '../../id-in.ts'
import type { MessageRoute } from './message-page.ts'

type OnMessage = (
  permit: Permit<'message.write'>,
  messageId: string,
  version: number,
  formKey: string,
) => Promise<Result<unknown>>

/** The door of a deed on one message that asks for nothing but a button; `done` is what the page says then. */
export const onMessage =
  (deed: OnMessage, done: string) =>
  async (request: Request, { params }: MessageRoute): Promise<Response> => {
    const messageId = await idIn(params, 'messageId')
    return post(request, {
      power: 'message.write',
      schema: versionForm,
      page: `/messages/${messageId}`,
      deed: (permit, { version }, formKey) => deed(permit, messageId, version, formKey),
      then: () => `/messages/${messageId}?done=${done}`,
    })
  }

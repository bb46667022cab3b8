import { changeDraft } from '#lib/messages/drafting/change'
import { channelForm, draftForm, draftOf, furtherIn, versionForm } from '#lib/messages/drafting/draft-form'
import { post } from '#lib/people/form-door'
import { idIn } from '../../../../id-in.ts'
import type { MessageRoute } from '../../message-page.ts'

/** The words of a draft are written anew. */
export async function POST(request: Request, { params }: MessageRoute) {
  const messageId = await idIn(params, 'messageId')
  const asked = new URL(request.url).searchParams
  const { by } = channelForm.safeParse({ by: asked.get('by') }).data ?? { by: 'e-mail' as const }
  const { version } = versionForm.safeParse({ version: asked.get('version') }).data ?? { version: 0 }
  const further = furtherIn(asked.getAll('with'))
  return post(request, {
    power: 'message.write',
    schema: draftForm(by, further),
    page: `/messages/${messageId}/change`,
    deed: (permit, typed, formKey) => changeDraft(permit, messageId, { ...draftOf(typed, further), version }, formKey),
    then: () => `/messages/${messageId}?done=changed`,
  })
}

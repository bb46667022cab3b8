import { notFound } from 'next/navigation'
import { newId } from '#lib/base/ids'
import { type MessageLook, lookAtMessage } from '#lib/messages/views/look'
import { keptForm, type KeptForm } from '#lib/people/kept-forms'

/** What Next.js hands a page of a message. */
type MessagePage = Pick<PageProps<'/messages/[messageId]'>, 'params' | 'searchParams'>

/** A message for somebody who has the permission, and what they typed before if it was not saved. Where it is not theirs to see there is no such page. */
export async function messagePage(
  allowed: Parameters<typeof lookAtMessage>[0],
  { params, searchParams }: MessagePage,
): Promise<{ look: MessageLook; kept: KeptForm | undefined; formKey: string; here: string }> {
  const { messageId } = await params
  const look = await lookAtMessage(allowed, messageId)
  if (!look) notFound()
  const kept = await keptForm(allowed.staffId, (await searchParams).kept)
  return { look, kept, formKey: kept?.formKey ?? newId(), here: `/messages/${messageId}` }
}

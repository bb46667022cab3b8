import { notFound } from 'next/navigation'
import { newId } from '#lib/base/ids'
import { type MessageView, loadMessage } from '#lib/messages/views/load-message'
import { unsavedForm, type UnsavedForm } from '#lib/people/unsaved-forms'

/** What Next.js hands a page of a message. */
type MessagePage = Pick<PageProps<'/messages/[messageId]'>, 'params' | 'searchParams'>

/** A message for somebody who has the permission, and what they typed before if it was not saved. Where it is not theirs to see there is no such page. */
export async function messagePage(
  allowed: Parameters<typeof loadMessage>[0],
  { params, searchParams }: MessagePage,
): Promise<{ view: MessageView; unsaved: UnsavedForm | undefined; formKey: string; here: string }> {
  const { messageId } = await params
  const view = await loadMessage(allowed, messageId)
  if (!view) notFound()
  const unsaved = await unsavedForm(allowed.staffId, (await searchParams).unsaved)
  return { view, unsaved, formKey: unsaved?.formKey ?? newId(), here: `/messages/${messageId}` }
}

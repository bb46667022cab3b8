'use client'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { draftForm } from '#lib/messages/drafting/draft-form'
import type { MessageChannel } from '#lib/messages/model'

/** The form of a message, checked in the browser as the server will check it. */
export function MessageForm({
  channel,
  further,
  ...form
}: FormProps & { channel: MessageChannel; further?: readonly string[] }) {
  return <CheckedForm {...form} schema={draftForm(channel, further)} />
}

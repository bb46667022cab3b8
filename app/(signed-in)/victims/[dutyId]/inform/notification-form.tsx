'use client'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import { type NotificationContext, notificationFormFor } from '#lib/victims/informing/notification-questions'

/** The notification form, checked in the browser as the server will check it. */
export function NotificationForm({ context, ...form }: FormProps & { context: NotificationContext }) {
  return <CheckedForm {...form} schema={notificationFormFor(context)} />
}

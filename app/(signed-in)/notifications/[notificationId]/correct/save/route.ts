import { formRoute } from '#lib/people/form-route'
import { correctionForm } from '#lib/victims/corrections/correction-form'
import { correctNotification } from '#lib/victims/corrections/correct-notification'

/** Records that a victim notification is false. */
export const POST = formRoute('/notifications/[notificationId]/correct/save', {
  permission: 'notification.correct',
  schema: correctionForm,
  page: ({ notificationId }) => `/notifications/${notificationId}/correct`,
  command: (permit, { reason }, { notificationId, formKey }) =>
    correctNotification(permit, notificationId, reason, formKey),
  then: ({ notificationId }) => `/notifications/${notificationId}`,
})

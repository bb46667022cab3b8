import { NotificationBanner } from '#components/page/notification-banner'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { actionsTaken } from '#lib/cancellations/views/actions-taken'

/** After something was saved: what it was, as the request now stands. */
export function DoneBanner({ done, view }: { done: string; view: RequestView }) {
  const words = actionsTaken(done, view.request)
  if (!words) return null
  return (
    <NotificationBanner kind="success" heading={words.heading}>
      <p className="govuk-body">{words.next}</p>
    </NotificationBanner>
  )
}

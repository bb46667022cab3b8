import { NotificationBanner } from '#components/page/notification-banner'
import type { RequestLook } from '#lib/cancellations/look'
import { whatWasDone } from '#lib/cancellations/views/what-was-done'

/** After something was saved: what it was, as the request now stands. */
export function DoneBanner({ done, look }: { done: string; look: RequestLook }) {
  const words = whatWasDone(done, look.request)
  if (!words) return null
  return (
    <NotificationBanner kind="success" heading={words.heading}>
      <p className="govuk-body">{words.next}</p>
    </NotificationBanner>
  )
}

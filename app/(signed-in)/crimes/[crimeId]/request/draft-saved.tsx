import { NotificationBanner } from '#components/page/notification-banner'

/** What a draft’s page says once what was typed is saved. */
export const DraftSaved = () => (
  <NotificationBanner kind="success" heading="What you wrote is saved. Come back to it from Today." />
)

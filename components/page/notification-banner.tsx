import type { ReactNode } from 'react'
import { classNames } from '#components/class-names'

/** News for the whole page. `success` says that something was saved, `important` that something needs attention. */
export function NotificationBanner({
  kind = 'important',
  heading,
  children,
  id = 'notification',
}: {
  kind?: 'success' | 'important'
  heading: ReactNode
  children?: ReactNode
  id?: string
}) {
  const title = kind === 'success' ? 'Saved' : 'Important'
  return (
    <div
      className={classNames('govuk-notification-banner', kind === 'success' && 'govuk-notification-banner--success')}
      role={kind === 'success' ? 'alert' : 'region'}
      aria-labelledby={`${id}-title`}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={`${id}-title`}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{heading}</p>
        {children}
      </div>
    </div>
  )
}

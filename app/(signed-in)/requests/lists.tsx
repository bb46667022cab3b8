import { classNames } from '#components/class-names'

export interface List {
  readonly href: string
  readonly text: string
  readonly current: boolean
}

/** The lists of requests there are, side by side. */
export function Lists({ lists }: { lists: readonly List[] }) {
  if (lists.length < 2) return null
  return (
    <div className="govuk-service-navigation app-no-print govuk-!-margin-bottom-4">
      <nav aria-label="Lists of requests" className="govuk-service-navigation__wrapper govuk-!-padding-left-3">
        <ul className="govuk-service-navigation__list">
          {lists.map(({ href, text, current }) => (
            <li
              key={href}
              className={classNames(
                'govuk-service-navigation__item',
                current && 'govuk-service-navigation__item--active',
              )}
            >
              <a className="govuk-service-navigation__link" href={href} aria-current={current ? 'page' : undefined}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

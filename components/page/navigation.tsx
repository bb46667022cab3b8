import { classNames } from '#components/class-names'

export interface Destination {
  readonly href: string
  readonly text: string
  /** This page is the one shown, or a page below it. */
  readonly current?: boolean
  /** How much waits there; shown when above nought. "100+" is written as it is. */
  readonly count?: number | string
}

/** The places this role goes to, in one row that wraps; no menu button, so it works the same on a phone and without scripts. */
export function Navigation({ links }: { links: readonly Destination[] }) {
  return (
    <div className="govuk-service-navigation app-navigation">
      <div className="govuk-width-container">
        <nav aria-label="Main" className="govuk-service-navigation__wrapper">
          <ul className="govuk-service-navigation__list">
            {links.map((link) => (
              <li
                key={link.href}
                className={classNames(
                  'govuk-service-navigation__item',
                  link.current && 'govuk-service-navigation__item--active',
                )}
              >
                <a
                  className="govuk-service-navigation__link"
                  href={link.href}
                  aria-current={link.current ? 'page' : undefined}
                >
                  {link.text}
                  <Count count={link.count} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}

function Count({ count }: { count: number | string | undefined }) {
  if (count === undefined || count === 0) return null
  return (
    <>
      {' '}
      <span className="app-count">
        {count}
        <span className="govuk-visually-hidden"> waiting</span>
      </span>
    </>
  )
}

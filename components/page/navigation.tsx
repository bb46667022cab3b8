'use client'
import { usePathname } from 'next/navigation'
import { classNames } from '#components/class-names'

export interface Destination {
  readonly href: string
  readonly text: string
  /** Further addresses that belong here: `/imports` belongs to the RMS. */
  readonly also?: readonly string[]
  /** How much waits there; shown when above 0. "100+" is written as it is. */
  readonly count?: number | string
}

/** Whether the page at `path` is a destination’s own page, or one below it. */
export const isWithin = (path: string, { href, also = [] }: Pick<Destination, 'href' | 'also'>): boolean =>
  [href, ...also].some((start) => path === start || path.startsWith(`${start}/`))

/**
 * Where this role may go, in one row that wraps; no menu button, so it works the same on a phone and without scripts.
 * Which link is the current page comes from the address, also where the server draws it.
 */
export function Navigation({ links }: { links: readonly Destination[] }) {
  const path = usePathname()
  return (
    <div className="govuk-service-navigation app-navigation">
      <div className="govuk-width-container">
        <nav aria-label="Main" className="govuk-service-navigation__wrapper">
          <ul className="govuk-service-navigation__list">
            {links.map((link) => (
              <NavigationLink key={link.href} link={link} isCurrent={isWithin(path, link)} />
            ))}
          </ul>
        </nav>
      </div>
    </div>
  )
}

function NavigationLink({ link: { href, text, count }, isCurrent }: { link: Destination; isCurrent: boolean }) {
  return (
    <li className={classNames('govuk-service-navigation__item', isCurrent && 'govuk-service-navigation__item--active')}>
      <a className="govuk-service-navigation__link" href={href} aria-current={isCurrent ? 'page' : undefined}>
        {text}
        <Count count={count} />
      </a>
    </li>
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

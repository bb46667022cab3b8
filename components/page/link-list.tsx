import { classNames } from '#components/class-names'

interface LinkListProps {
  links: readonly { readonly href: string; readonly text: string }[]
  /** What the list is called to those who do not see where it stands. */
  label?: string
  /** Links on the same page stay as they are once pressed, and are of no use on paper. */
  isWithin?: boolean
}

/** Links, one below the other. */
export function LinkList({ links, label, isWithin }: LinkListProps) {
  return (
    <ul className={classNames('govuk-list', isWithin && 'app-no-print')} aria-label={label}>
      {links.map(({ href, text }) => (
        <li key={href}>
          <a className={classNames('govuk-link', isWithin && 'govuk-link--no-visited-state')} href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  )
}

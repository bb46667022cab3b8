import type { ReactNode } from 'react'

/** The foot: how old the crimes shown are, and a few links. */
export function Footer({
  ageOfCrimes,
  links = [],
}: {
  ageOfCrimes?: ReactNode
  links?: readonly { href: string; text: string }[]
}) {
  return (
    <footer className="govuk-template__footer app-footer">
      <div className="govuk-width-container app-footer__row">
        <p className="app-footer__words">{ageOfCrimes}</p>
        {links.length > 0 && (
          <ul className="app-footer__links">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a className="govuk-link govuk-link--no-visited-state" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}

import type { ReactNode } from 'react'

/** A readable measure: two thirds of the page. For forms and prose. */
export function Measure({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
    </div>
  )
}

/** Two things to look at together, such as the facts and the findings; one below the other on a narrow screen and in print. */
export function SideBySide({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <div className="app-sides">
      <div className="app-sides__side">{left}</div>
      <div className="app-sides__side">{right}</div>
    </div>
  )
}

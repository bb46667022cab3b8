import type { ReactNode } from 'react'

export interface ChosenFilter {
  readonly text: string
  /** This list without the filter. */
  readonly removeHref: string
}

interface FilterPanelProps {
  /** The address of the list. The fields inside are posted to it as a query, so a filtered list can be kept as a link. */
  action: string
  chosen: readonly ChosenFilter[]
  /** This list with no filter at all. */
  clearHref: string
  /** What of the address stays as it is: the order of the list. */
  hidden?: Readonly<Record<string, string>>
  children: ReactNode
}

/**
 * Filters above a list, after the Ministry of Justice pattern: what is chosen is shown as tags that can be taken off.
 * Never for names or crime references, which do not belong in an address.
 */
export function FilterPanel({ action, chosen, clearHref, hidden = {}, children }: FilterPanelProps) {
  return (
    <section className="app-filter app-no-print" aria-label="Filter this list">
      {chosen.length > 0 && <Chosen chosen={chosen} clearHref={clearHref} />}
      <details className="app-filter__details">
        <summary className="app-filter__summary">Filter this list</summary>
        <form method="get" action={action} className="app-filter__form" role="search" aria-label="Filters">
          {Object.entries(hidden).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="app-filter__fields">{children}</div>
          <button type="submit" className="govuk-button app-filter__apply">
            Apply filters
          </button>
        </form>
      </details>
    </section>
  )
}

function Chosen({ chosen, clearHref }: { chosen: readonly ChosenFilter[]; clearHref: string }) {
  return (
    <div className="app-filter__chosen">
      <h2 className="app-filter__heading">Showing only</h2>
      <ul className="app-filter__tags">
        {chosen.map(({ text, removeHref }) => (
          <li key={text}>
            <a className="app-filter__tag" href={removeHref}>
              <span className="govuk-visually-hidden">Remove the filter </span>
              {text}
              <span className="app-filter__cross" aria-hidden="true">
                ×
              </span>
            </a>
          </li>
        ))}
      </ul>
      <a className="govuk-link govuk-link--no-visited-state" href={clearHref}>
        Clear all filters
      </a>
    </div>
  )
}

interface Way {
  readonly href: string
  /** What is there, such as "older than 3 March 2026". */
  readonly label?: string
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

/** The next and the previous stretch of a list that is paged by key. There are no page numbers and no totals. */
export function Pagination({ previous, next, label }: { previous?: Way; next?: Way; label: string }) {
  if (previous === undefined && next === undefined) return null
  return (
    <nav className="govuk-pagination app-pagination" aria-label={label}>
      {previous !== undefined && <Step way={previous} kind="prev" words="Previous" />}
      {next !== undefined && <Step way={next} kind="next" words="Next" />}
    </nav>
  )
}

function Step({ way, kind, words }: { way: Way; kind: 'prev' | 'next'; words: string }) {
  return (
    <div className={`govuk-pagination__${kind}`}>
      <a className="govuk-link govuk-pagination__link" href={way.href} rel={kind}>
        <svg
          className={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
          height="13"
          width="15"
          aria-hidden="true"
          focusable="false"
          viewBox="0 0 15 13"
        >
          <path d={arrows[kind]} />
        </svg>
        <span>
          <span className="govuk-pagination__link-title">
            {words}
            <span className="govuk-visually-hidden"> page</span>
          </span>
          {way.label !== undefined && (
            <>
              <span className="govuk-visually-hidden">: </span>
              <span className="app-pagination__label">{way.label}</span>
            </>
          )}
        </span>
      </a>
    </div>
  )
}

export interface NeverNote {
  readonly id: string
  readonly words: string
  /** Who said so and when, in words. */
  readonly by?: string
}

/** What must never be done when reaching this person. Stands above any way of reaching them. */
export function NeverDo({ notes }: { notes: readonly NeverNote[] }) {
  if (notes.length === 0)
    return <p className="govuk-body">No warnings about contact are noted. Still make sure it is safe to speak.</p>
  return (
    <section className="app-never" aria-label="Never do this">
      <h2 className="app-never__title">
        <span className="app-never__sign" aria-hidden="true">
          !
        </span>
        Never do this
      </h2>
      <ul className="app-never__list">
        {notes.map(({ id, words, by }) => (
          <li key={id}>
            {words}
            {by !== undefined && <span className="app-aside">{by}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { HiddenFields } from '#components/form/hidden-fields'

interface SearchFormProps {
  /** Where it is posted to: what is looked for never stands in an address. */
  action: string
  name: string
  label: string
  hint?: string
  hidden?: Readonly<Record<string, string>>
}

/** Looks for one thing by its reference. */
export function SearchForm({ action, name, label, hint, hidden = {} }: SearchFormProps) {
  return (
    <form method="post" action={action} className="app-search app-no-print" role="search" aria-label={label}>
      <HiddenFields fields={hidden} />
      <div className="app-search__field">
        <label className="govuk-label govuk-label--s" htmlFor={name}>
          {label}
        </label>
        {hint !== undefined && (
          <div id={`${name}-hint`} className="govuk-hint app-search__hint">
            {hint}
          </div>
        )}
        <input
          className="govuk-input"
          id={name}
          name={name}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        />
      </div>
      <button type="submit" className="govuk-button govuk-button--secondary app-search__go">
        Search
      </button>
    </form>
  )
}

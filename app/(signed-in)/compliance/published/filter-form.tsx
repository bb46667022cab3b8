import { Button } from '#components/form/button'
import { Select } from '#components/form/select'
import type { Choices, Filter } from '#lib/inspection/reading/filter'
import { CATEGORY_WORDS } from '#lib/inspection/reading/words'

/** Filters the figures by force, year and category. A plain form: it works without JavaScript, and its address can be kept. */
export function FilterForm({ choices, filter }: { choices: Choices; filter: Filter }) {
  const isFiltered = Object.values(filter).some((value) => value !== undefined)
  return (
    <form
      method="get"
      action="/compliance/published#figures"
      className="app-line-form app-no-print"
      role="search"
      aria-label="Filter the figures"
    >
      <Select
        name="force"
        label="Force"
        none="All forces"
        value={filter.force ?? ''}
        options={choices.forces.map((force) => ({ value: force, label: force }))}
      />
      <Select
        name="year"
        label="Year"
        none="All years"
        value={filter.year === undefined ? '' : String(filter.year)}
        options={choices.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        name="category"
        label="Category"
        none="All categories"
        value={filter.category ?? ''}
        options={choices.categories.map((category) => ({ value: category, label: CATEGORY_WORDS[category] }))}
      />
      <Button kind="secondary">Show</Button>
      {isFiltered && <ClearFilters />}
    </form>
  )
}

const ClearFilters = () => (
  <p className="govuk-body">
    <a className="govuk-link govuk-link--no-visited-state" href="/compliance/published#figures">
      Clear all filters
    </a>
  </p>
)

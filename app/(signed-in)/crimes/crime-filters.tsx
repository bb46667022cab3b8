import { DateInput } from '#components/form/date-input'
import { Select } from '#components/form/select'
import { type ChosenFilter, FilterPanel } from '#components/table/filter-panel'
import { inWords } from '#lib/base/day'
import { addressOf, CRIME_STATUSES, type CrimeFilters, STATUS_WORDS } from '#lib/crimes/filters'
import { GROUP_WORDS } from '#lib/crimes/in-words'

interface Unit {
  readonly code: string
  readonly name: string
}

/** The filters of the list of crimes, kept in its address. */
export function CrimeFilterPanel({ filters, units }: { filters: CrimeFilters; units: readonly Unit[] }) {
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  return (
    <FilterPanel action="/crimes" chosen={chosenIn(filters, units)} clearHref="/crimes">
      <Select
        name="unit"
        label="Unit"
        none="Any unit"
        value={filters.unit}
        options={units.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="group"
        label="Offence group"
        none="Any offence"
        value={filters.group}
        options={options(GROUP_WORDS)}
      />
      <Select
        name="status"
        label="Here"
        none="Live or cancelled"
        value={filters.status}
        options={CRIME_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] }))}
      />
      <DateInput name="from" label="Recorded from" hint="On this day or later" value={filters.from} />
      <DateInput name="to" label="Recorded to" hint="On this day or before" value={filters.to} />
    </FilterPanel>
  )
}

function chosenIn(filters: CrimeFilters, units: readonly Unit[]): ChosenFilter[] {
  const { unit, group, status, from, to } = filters
  const words = {
    unit: unit && (units.find(({ code }) => code === unit)?.name ?? unit),
    group: group && GROUP_WORDS[group],
    status: status && STATUS_WORDS[status],
    from: from && `Recorded from ${inWords(from)}`,
    to: to && `Recorded to ${inWords(to)}`,
  }
  return Object.entries(words).flatMap(([name, text]) =>
    text ? [{ text, removeHref: addressOf('/crimes', { ...filters, [name]: undefined }) }] : [],
  )
}

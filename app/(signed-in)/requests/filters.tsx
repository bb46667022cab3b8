import { Select } from '#components/form/select'
import { type ChosenFilter, FilterPanel } from '#components/table/filter-panel'
import type { UnitName } from '#lib/cancellations/queue/queue'
import { ReportGroup } from '#lib/base/prisma/enums'
import { type QueueFilters, WAITS, type Waits } from '#lib/cancellations/queue/queue-filters'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { categories } from '#lib/counting-rules/facts/request'
import { GROUP_WORDS } from '#lib/crimes/in-words'

const WAITS_WORDS: Readonly<Record<Waits, string>> = {
  decision: 'Waiting for a decision',
  notification: 'Agreed, a victim is still to be informed',
  confirmation: 'Every victim informed, ready to cancel',
  answers: 'Returned, with questions to answer',
}

/** The address of a list with these filters, from its beginning. */
export function addressOf(filters: QueueFilters): string {
  const { whose, waits, category, group, unit } = filters
  const named = { whose, waits, category, group, unit }
  const given = Object.entries(named).filter((entry): entry is [string, NonNullable<Waits>] => entry[1] !== undefined)
  return `/requests?${new URLSearchParams(given).toString()}`
}

/** The filters of the queue, kept in its address. */
export function QueueFilterPanel({ filters, units }: { filters: QueueFilters; units: readonly UnitName[] }) {
  const { whose, waits, category, group, unit } = filters
  return (
    <FilterPanel
      action="/requests"
      chosen={chosenIn(filters, units)}
      clearHref={`/requests?whose=${whose}`}
      hidden={{ whose }}
    >
      <Select
        name="waits"
        label="What it waits for"
        value={waits}
        options={WAITS.map((value) => ({ value, label: WAITS_WORDS[value] }))}
      />
      <Select
        name="category"
        label="Category"
        value={category}
        none="Any category"
        options={categories.map((value) => ({ value, label: categoryInWords(value) }))}
      />
      <Select
        name="group"
        label="Offence group"
        value={group}
        none="Any offence"
        options={Object.values(ReportGroup).map((value) => ({ value, label: GROUP_WORDS[value] }))}
      />
      <Select
        name="unit"
        label="Unit"
        value={unit}
        none="Any unit"
        options={units.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FilterPanel>
  )
}

function chosenIn(filters: QueueFilters, units: readonly UnitName[]): ChosenFilter[] {
  const { waits, category, group, unit } = filters
  const without = (change: Partial<QueueFilters>) => addressOf({ ...filters, ...change })
  return [
    ...(waits === 'decision' ? [] : [{ text: WAITS_WORDS[waits], removeHref: without({ waits: 'decision' }) }]),
    ...(category ? [{ text: category, removeHref: without({ category: undefined }) }] : []),
    ...(group ? [{ text: GROUP_WORDS[group], removeHref: without({ group: undefined }) }] : []),
    ...(unit
      ? [{ text: units.find(({ code }) => code === unit)?.name ?? unit, removeHref: without({ unit: undefined }) }]
      : []),
  ]
}

import type { Metadata } from 'next'
import { Select } from '#components/form/select'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { type ChosenFilter, FilterPanel } from '#components/table/filter-panel'
import { oneOf } from '#lib/base/form-fields'
import { addressFields, addressOf, filtersOf } from '#lib/crimes/filters'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { victimsWaiting, type WaitingFilters, type WaitingList } from '#lib/victims/waiting'
import { whoseList } from '../whose-list.ts'
import { WaitingTable } from './waiting-table.tsx'

export const metadata: Metadata = { title: 'Victims to inform' }

/** The victims who wait to be informed, the oldest due first. An officer begins with their own, everybody else with all. */
export default async function Page({ searchParams }: PageProps<'/victims'>) {
  const { actor, permit } = await requirePermission('victim.see', '/victims')
  const fields = addressFields(await searchParams)
  const filters: WaitingFilters = {
    whose: whoseList(fields, permit.role),
    unit: filtersOf(fields).filters.unit,
  }
  const list = await victimsWaiting(
    permit,
    filters,
    pageKeyIn({ after: oneOf(fields, 'after'), before: oneOf(fields, 'before') }),
  )
  const here = (at: Record<string, string>) => addressOf('/victims', { ...filters }, at)
  return (
    <>
      <PageTitle>Victims to inform</PageTitle>
      <p className="govuk-body">
        Before C1, C2 and C5 a crime stays recorded until its victims have been informed. The earliest due are first.
      </p>
      {roleFor(actor.roles, 'victim.see-late') !== undefined && <OversightLinks />}
      <Filters filters={filters} units={list.units} />
      {list.count !== undefined && list.count !== 0 && <p className="govuk-body">{inVictims(list.count)}.</p>}
      {list.lines.length === 0 ? (
        <EmptyList
          words={filters.whose === 'mine' ? 'You have no victim to inform.' : 'There is no victim to inform.'}
        />
      ) : (
        <WaitingTable lines={list.lines} />
      )}
      <Pagination
        label="More victims"
        previous={list.previous && { href: here({ before: keyText(list.previous) }), label: 'due earlier' }}
        next={list.next && { href: here({ after: keyText(list.next) }), label: 'due later' }}
      />
    </>
  )
}

const OversightLinks = () => (
  <ul className="govuk-list">
    <li>
      <a className="govuk-link" href="/victims/late">
        Authorised, and the victim not informed in time
      </a>
    </li>
    <li>
      <a className="govuk-link" href="/victims/quiet">
        Authorised, and no action since
      </a>
    </li>
    <li>
      <a className="govuk-link" href="/victims/checks">
        Daily checks
      </a>
    </li>
  </ul>
)

function Filters({ filters: { whose, unit }, units }: { filters: WaitingFilters; units: WaitingList['units'] }) {
  const chosen: ChosenFilter[] = [
    ...(whose === 'mine'
      ? [{ text: 'Yours to inform', removeHref: addressOf('/victims', { whose: 'all', unit }) }]
      : []),
    ...(unit
      ? [{ text: units.find(({ code }) => code === unit)?.name ?? unit, removeHref: addressOf('/victims', { whose }) }]
      : []),
  ]
  return (
    <FilterPanel action="/victims" chosen={chosen} clearHref="/victims?whose=all">
      <Select
        name="whose"
        label="Whose"
        value={whose}
        options={[
          { value: 'mine', label: 'Yours to inform' },
          { value: 'all', label: 'Everybody’s' },
        ]}
      />
      <Select
        name="unit"
        label="Unit"
        none="Any unit"
        value={unit}
        options={units.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FilterPanel>
  )
}

const inVictims = (count: number | 'more than 100'): string =>
  count === 'more than 100'
    ? 'More than 100 victims to inform'
    : count === 1
      ? '1 victim to inform'
      : `${String(count)} victims to inform`

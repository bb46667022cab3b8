import type { Metadata } from 'next'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { oneOf } from '#lib/base/form-fields'
import { addressFields, addressOf, filtersOf } from '#lib/crimes/filters'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { searchCrimes } from '#lib/crimes/search'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CrimeFilterPanel } from './crime-filters.tsx'
import { CrimeTable } from './crime-table.tsx'
import { FindForm } from './find-form.tsx'

export const metadata: Metadata = { title: 'Crimes' }

const UNREAL = {
  from: 'The first day is not a real one, so it was left out.',
  to: 'The last day is not a real one, so it was left out.',
} as const

/** Find a crime by its reference, or look through those one may see. */
export default async function Page({ searchParams }: PageProps<'/crimes'>) {
  const { actor, permit } = await requirePermission('crime.find', '/crimes')
  const fields = addressFields(await searchParams)
  const { filters, unreal } = filtersOf(fields)
  const place = pageKeyIn({ after: oneOf(fields, 'after'), before: oneOf(fields, 'before') })
  const list = await searchCrimes(permit, filters, place)
  const here = (at: Record<string, string>) => addressOf('/crimes', { ...filters }, at)
  return (
    <>
      <PageTitle>Crimes</PageTitle>
      <FindForm unsaved={await unsavedForm(actor.staffId, oneOf(fields, 'unsaved'))} />
      <h2 className="govuk-heading-m">All crimes you may see</h2>
      {unreal.map((name) => (
        <InsetText key={name}>{UNREAL[name]}</InsetText>
      ))}
      <CrimeFilterPanel filters={filters} units={list.units} />
      {list.count !== undefined && list.count !== 0 && (
        <p className="govuk-body">{inCrimes(list.count)}, newest recorded first.</p>
      )}
      {list.lines.length === 0 ? (
        <EmptyList words="There are no such crimes that you may see." />
      ) : (
        <CrimeTable lines={list.lines} />
      )}
      <Pagination
        label="More crimes"
        previous={list.previous && { href: here({ before: keyText(list.previous) }), label: 'recorded later' }}
        next={list.next && { href: here({ after: keyText(list.next) }), label: 'recorded earlier' }}
      />
    </>
  )
}

const inCrimes = (count: number | 'more than 100'): string =>
  count === 'more than 100' ? 'More than 100 crimes' : count === 1 ? '1 crime' : `${String(count)} crimes`

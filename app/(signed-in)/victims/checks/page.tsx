import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { inWords, isDay } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { addressFields } from '#lib/crimes/filters'
import { loadChecks } from '#lib/oversight/load-checks'
import { requirePermission } from '#lib/people/require-permission'
import { CheckTable } from './check-table.tsx'

export const metadata: Metadata = { title: 'Daily checks' }

/** What the check of each working day found, and the days on which none ran. */
export default async function Page({ searchParams }: PageProps<'/victims/checks'>) {
  const { permit } = await requirePermission('victim.see-late', '/victims/checks')
  const until = oneOf(addressFields(await searchParams), 'until')
  const { days, earlier } = await loadChecks(permit, isDay(until) ? until : undefined)
  return (
    <>
      <BackLink href="/victims">Victims to inform</BackLink>
      <PageTitle>Daily checks</PageTitle>
      <p className="govuk-body">
        Each working day at 7am, or when it is next on that day, the product looks for what has waited too long. Each
        owner is informed of their own, and the registrar of all of it. The lists below show how it is now.
      </p>
      {days.length === 0 ? <EmptyList words="No daily check has run yet." /> : <CheckTable days={days} />}
      <Pagination
        label="More days"
        previous={until === '' ? undefined : { href: '/victims/checks', label: 'the latest' }}
        next={earlier && { href: `/victims/checks?until=${earlier}`, label: `${inWords(earlier)} and before` }}
      />
    </>
  )
}

import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { oneOf } from '#lib/base/form-fields'
import { addressFields } from '#lib/crimes/filters'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { requirePermission } from '#lib/people/require-permission'
import { lateVictims } from '#lib/victims/waits/late-victims'
import { LateTable } from './late-table.tsx'

export const metadata: Metadata = { title: 'Agreed, victim not informed' }

/** The victims of authorised cases whose day to be informed has gone by, with every try and the risk. */
export default async function Page({ searchParams }: PageProps<'/victims/late'>) {
  const { permit } = await requirePermission('victim.see-late', '/victims/late')
  const fields = addressFields(await searchParams)
  const list = await lateVictims(permit, pageKeyIn({ after: oneOf(fields, 'after'), before: oneOf(fields, 'before') }))
  return (
    <>
      <BackLink href="/victims">Victims to inform</BackLink>
      <PageTitle>Agreed, victim not informed</PageTitle>
      <p className="govuk-body">
        These victims should have been informed by now. Until they are, their crimes stay recorded. The oldest due come
        first.
      </p>
      {list.lines.length === 0 ? (
        <EmptyList words="Every victim of an agreed case was informed in time, or there is time left." />
      ) : (
        <LateTable lines={list.lines} />
      )}
      <Pagination
        label="More victims"
        previous={list.previous && { href: `/victims/late?before=${keyText(list.previous)}`, label: 'due earlier' }}
        next={list.next && { href: `/victims/late?after=${keyText(list.next)}`, label: 'due later' }}
      />
    </>
  )
}

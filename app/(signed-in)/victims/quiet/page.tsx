import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { oneOf } from '#lib/base/form-fields'
import { addressFields } from '#lib/crimes/filters'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { requirePermission } from '#lib/people/require-permission'
import { quietCases } from '#lib/victims/waits/quiet-cases'
import { QuietTable } from './quiet-table.tsx'

export const metadata: Metadata = { title: 'Agreed, and gone quiet' }

/** The authorised cases in which nobody has done anything for some time. */
export default async function Page({ searchParams }: PageProps<'/victims/quiet'>) {
  const { permit } = await requirePermission('victim.see-late', '/victims/quiet')
  const fields = addressFields(await searchParams)
  const list = await quietCases(permit, pageKeyIn({ after: oneOf(fields, 'after'), before: oneOf(fields, 'before') }))
  return (
    <>
      <BackLink href="/victims">Victims to inform</BackLink>
      <PageTitle>Agreed, and gone quiet</PageTitle>
      <p className="govuk-body">
        In these cases nobody has done anything for{' '}
        {list.after === 1 ? 'a whole working day' : `${String(list.after)} whole working days`}: no try, no
        notification, no contact plan, no message, no change of who informs the victim. The longest come first.
      </p>
      {list.lines.length === 0 ? (
        <EmptyList words="No agreed case has gone quiet." />
      ) : (
        <QuietTable lines={list.lines} />
      )}
      <Pagination
        label="More cases"
        previous={
          list.previous && { href: `/victims/quiet?before=${keyText(list.previous)}`, label: 'quiet for longer' }
        }
        next={list.next && { href: `/victims/quiet?after=${keyText(list.next)}`, label: 'quiet for less long' }}
      />
    </>
  )
}

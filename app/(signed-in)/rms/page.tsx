import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { oneOf } from '#lib/base/form-fields'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { differenceFigures } from '#lib/imports/rms/differences'
import { changeFigures } from '#lib/imports/changes/load-changes'
import { toDoInRms } from '#lib/imports/rms/to-do-in-rms'
import { incompleteFigures } from '#lib/imports/refused/list-missing'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { IncompleteFigures } from './incomplete-figures.tsx'
import { ChangeFigureTable } from './change-figures.tsx'
import { FigureTable } from './figure-table.tsx'
import { ToDoTable } from './to-do-table.tsx'

export const metadata: Metadata = { title: 'RMS' }

/** What is to be done in the RMS after decisions here, and how much the two differ. */
export default async function Page({ searchParams }: PageProps<'/rms'>) {
  const { actor, permit } = await requirePermission('rms.see', '/rms')
  const { lines, next } = await toDoInRms(permit, pageKeyIn({ after: oneOf(await searchParams, 'after') }).after)
  const found = await differenceFigures(permit)
  return (
    <>
      <PageTitle>The RMS</PageTitle>
      {roleFor(actor.roles, 'extract.see') !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href="/imports">
            Extracts from the RMS
          </a>
        </p>
      )}
      <h2 className="govuk-heading-m">To do in the RMS</h2>
      <p className="govuk-body">
        This product does not change the RMS. Copy each line to somebody who may. A line goes when an extract shows that
        it was done.
      </p>
      {lines.length === 0 ? <EmptyList words="Nothing is to be done in the RMS." /> : <ToDoTable lines={lines} />}
      <Pagination
        label="More to do"
        next={next && { href: `/rms?after=${keyText({ sort: next.at.toISOString(), id: next.id })}` }}
      />
      <h2 className="govuk-heading-m">Differences between the RMS and here</h2>
      <IncompleteFigures found={await incompleteFigures(permit)} href="/rms/incomplete" />
      <FigureTable found={found} />
      <h2 className="govuk-heading-m">Changes in the RMS besides cancelling</h2>
      <ChangeFigureTable found={await changeFigures(permit)} />
    </>
  )
}

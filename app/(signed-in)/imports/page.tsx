import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { loadExtracts } from '#lib/imports/load-extracts'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { ExtractTable } from './extract-table.tsx'
import { Unlisted } from './unlisted-offences.tsx'
import { UploadForm } from './upload-form.tsx'

export const metadata: Metadata = { title: 'Extracts from the RMS' }

/** The extracts imported so far, a form for the next one, and the offences of theirs that are not in the list. */
export default async function Page({ searchParams }: PageProps<'/imports'>) {
  const { actor, permit } = await requirePermission('extract.see', '/imports')
  const query = await searchParams
  const { extracts, next, unlisted } = await loadExtracts(permit, startedAfter(oneOf(query, 'after')))
  return (
    <>
      <PageTitle>Extracts from the RMS</PageTitle>
      {roleFor(actor.roles, 'extract.import') !== undefined && (
        <UploadForm formKey={newId()} unsaved={await unsavedForm(actor.staffId, oneOf(query, 'unsaved'))} />
      )}
      <h2 className="govuk-heading-m">Imported so far</h2>
      {extracts.length === 0 ? (
        <EmptyList words="No extract has been imported yet." />
      ) : (
        <ExtractTable extracts={extracts} />
      )}
      <Pagination
        label="More extracts"
        next={
          next && {
            href: `/imports?after=${keyText({ sort: next.startedAt.toISOString(), id: next.id })}`,
            label: `before ${instantInWords(next.startedAt)}`,
          }
        }
      />
      {unlisted.length > 0 && <Unlisted pairs={unlisted} />}
    </>
  )
}

/** The extract the list goes on after; an address that was tampered with leads to the beginning. */
function startedAfter(text: string): { startedAt: Date; id: string } | undefined {
  const { after } = pageKeyIn({ after: text })
  return after && { startedAt: new Date(after.sort), id: after.id }
}

import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { newId } from '#lib/base/ids'
import { keyText, placeIn } from '#lib/crimes/list-key'
import { lookAtExtracts } from '#lib/imports/look-at-extracts'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { ExtractTable } from './extract-table.tsx'
import { Unlisted } from './unlisted.tsx'
import { UploadForm } from './upload-form.tsx'

export const metadata: Metadata = { title: 'Extracts from the RMS' }

/** The extracts taken in so far, a form for the next one, and the offences of theirs that are not in the list. */
export default async function Page({ searchParams }: PageProps<'/imports'>) {
  const { asker, permit } = await requirePermission('extract.import', '/imports')
  const asked = await searchParams
  const { extracts, next, unlisted } = await lookAtExtracts(permit, startedAfter(oneOf(asked, 'after')))
  return (
    <>
      <PageTitle>Extracts from the RMS</PageTitle>
      <UploadForm formKey={newId()} kept={await keptForm(asker.staffId, oneOf(asked, 'kept'))} />
      <h2 className="govuk-heading-m">Taken in so far</h2>
      {extracts.length === 0 ? (
        <EmptyList words="No extract has been taken in yet." />
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
  const { after } = placeIn({ after: text })
  return after && { startedAt: new Date(after.sort), id: after.id }
}

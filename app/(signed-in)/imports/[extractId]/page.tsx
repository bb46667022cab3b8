import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { WarningText } from '#components/page/warning-text'
import { Pagination } from '#components/page/pagination'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { loadExtract } from '#lib/imports/load-extracts'
import type { RejectedField } from '#lib/imports/model'
import { FILES } from '#lib/imports/rows/columns'
import { requirePermission } from '#lib/people/require-permission'
import { FaultTable } from '../fault-table.tsx'
import { TallyTable } from '../tally-table.tsx'

export const metadata: Metadata = { title: 'An extract' }

/** One extract that was imported: what came of its rows, and those that could not be imported. */
export default async function Page({ params, searchParams }: PageProps<'/imports/[extractId]'>) {
  const { extractId } = await params
  const { permit } = await requirePermission('extract.see', `/imports/${extractId}`)
  const after = oneOf(await searchParams, 'after')
  const found = isId(extractId)
    ? await loadExtract(permit, extractId, /^\d{1,18}$/.test(after) ? after : undefined)
    : undefined
  if (!found) notFound()
  const { extract, rejects, withoutCrime, next } = found
  return (
    <>
      <BackLink href="/imports">Extracts from the RMS</BackLink>
      <PageTitle caption="Extract from the RMS">Up to {instantInWords(extract.takenAt)}</PageTitle>
      <p className="govuk-body">
        {extract.finishedAt
          ? `Imported ${instantInWords(extract.finishedAt)}.`
          : 'It was begun and not finished. Import the same files again: it goes on where it was.'}
      </p>
      {extract.tallies && <TallyTable tallies={extract.tallies} caption="What came of its rows" />}
      {extract.cancelledBefore > 0 && (
        <InsetText>{`${extract.cancelledBefore.toLocaleString('en-GB')} crimes came in as cancelled before this product.`}</InsetText>
      )}
      {withoutCrime > 0 && <RowsWithoutCrime count={withoutCrime} />}
      {rejects.length > 0 && <RejectedRows extractId={extractId} rejects={rejects} />}
      <Pagination
        label="More rows"
        next={next === undefined ? undefined : { href: `/imports/${extractId}?after=${next}` }}
      />
    </>
  )
}

/** Rows that nobody can put on a crime: any crime may lack a victim, until the registrar has found out whose they are. */
function RowsWithoutCrime({ count }: { count: number }) {
  return (
    <>
      <WarningText>
        {count === 1
          ? '1 row does not say which crime it is about. Any crime may lack a victim or a suspect until the registrar has found out whose it is.'
          : `${count.toLocaleString('en-GB')} rows do not say which crime they are about. Any crime may lack a victim or a suspect until the registrar has found out whose they are.`}
      </WarningText>
      <p className="govuk-body">
        <a className="govuk-link" href="/rms/incomplete">
          Find out which crimes they are about
        </a>
      </p>
    </>
  )
}

function RejectedRows({ extractId, rejects }: { extractId: string; rejects: readonly RejectedField[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">Rows that could not be imported</h2>
      <p className="govuk-body">
        Download all four files, correct the rows and send the four together as an extract of their own. Leave the first
        four columns as they are. The files may hold names: keep them as safe as the extract.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {FILES.map((file) => (
          <li key={file}>
            <a className="govuk-link" href={`/imports/${extractId}/rejects/${file}`} download>
              {file}
            </a>
          </li>
        ))}
      </ul>
      <FaultTable faults={rejects} />
    </>
  )
}

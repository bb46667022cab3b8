import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { rowInWords } from '#lib/crimes/in-words'
import { keyText, pageKeyIn } from '#lib/crimes/list-key'
import { type AlikePair, incompleteFigures, listMissing, type MissingLine } from '#lib/imports/refused/list-missing'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { IncompleteFigures } from '../incomplete-figures.tsx'

export const metadata: Metadata = { title: 'Incomplete crimes' }

/** The rows that could not be imported, each with its line and reason beside the crime it makes incomplete. */
export default async function Page({ searchParams }: PageProps<'/rms/incomplete'>) {
  const { actor, permit } = await requirePermission('rms.see', '/rms/incomplete')
  const mayName = roleFor(actor.roles, 'row.enter') !== undefined
  const { lines, next, alike } = await listMissing(
    permit,
    pageKeyIn({ after: oneOf(await searchParams, 'after') }).after,
  )
  return (
    <>
      <BackLink href="/rms">The RMS</BackLink>
      <PageTitle>Incomplete crimes</PageTitle>
      <IncompleteFigures found={await incompleteFigures(permit)} />
      {alike.length > 0 && <AlikeTable pairs={alike} />}
      {lines.length === 0 ? <EmptyList words="No row is missing." /> : <MissingTable lines={lines} mayName={mayName} />}
      <Pagination
        label="More rows"
        next={next && { href: `/rms/incomplete?after=${keyText({ sort: next.since.toISOString(), id: next.rowId })}` }}
      />
    </>
  )
}

function MissingTable({ lines, mayName }: { lines: readonly MissingLine[]; mayName: boolean }) {
  return (
    <Table
      caption="Rows that could not be imported, the longest missing first"
      wide
      columns={[{ text: 'Crime' }, { text: 'Row' }, { text: 'Missing since' }]}
      rows={lines.map((line) => ({
        key: `${line.rowId} ${line.crimeId ?? ''}`,
        cells: [
          line.crimeId === null ? (
            <WithoutCrime key="none" line={line} mayName={mayName} />
          ) : (
            <a key="crime" className="govuk-link" href={`/crimes/${line.crimeId}`}>
              {line.reference}
            </a>
          ),
          rowInWords(line),
          inWords(dayOf(line.since)),
        ],
      }))}
    />
  )
}

/** A row that belongs to no crime held here; of one that names none, the way to say whose it is. */
function WithoutCrime({ line, mayName }: { line: MissingLine; mayName: boolean }) {
  if (!line.isUnnamed) return 'Not held here'
  if (!mayName) return 'The row does not say: the registrar finds out'
  return (
    <a className="govuk-link" href={`/rms/incomplete/${line.rowId}`}>
      Find out which crime it is about
      <span className="govuk-visually-hidden">
        : line {line.line} of {line.file}
      </span>
    </a>
  )
}

function AlikeTable({ pairs }: { pairs: readonly AlikePair[] }) {
  return (
    <Table
      caption="References that are alike: these may be the same crime"
      columns={[{ text: 'Crime' }, { text: 'Other crime' }]}
      rows={pairs.map(({ crimeId, reference, otherId, otherReference }) => ({
        key: crimeId + otherId,
        cells: [
          <a key="crime" className="govuk-link" href={`/crimes/${crimeId}`}>
            {reference}
          </a>,
          <a key="other" className="govuk-link" href={`/crimes/${otherId}`}>
            {otherReference}
          </a>,
        ],
      }))}
    />
  )
}

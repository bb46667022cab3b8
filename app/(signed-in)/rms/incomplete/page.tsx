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
import {
  type AlikePair,
  type AnsweredRow,
  incompleteFigures,
  listMissing,
  type MissingLine,
  type WaitingRow,
} from '#lib/imports/refused/list-missing'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { IncompleteFigures } from '../incomplete-figures.tsx'

export const metadata: Metadata = { title: 'Incomplete crimes' }

/** The rows that could not be imported, each with its line and reason beside the crime it makes incomplete. */
export default async function Page({ searchParams }: PageProps<'/rms/incomplete'>) {
  const { actor, permit } = await requirePermission('rms.see', '/rms/incomplete')
  const mayName = roleFor(actor.roles, 'row.enter') !== undefined
  const { lines, next, alike, waiting, answered } = await listMissing(
    permit,
    pageKeyIn({ after: oneOf(await searchParams, 'after') }).after,
  )
  return (
    <>
      <BackLink href="/rms">The RMS</BackLink>
      <PageTitle>Incomplete crimes</PageTitle>
      <IncompleteFigures found={await incompleteFigures(permit)} />
      {waiting.length > 0 && <WaitingTable rows={waiting} mayName={mayName} />}
      {alike.length > 0 && <AlikeTable pairs={alike} />}
      {lines.length === 0 ? <EmptyList words="No row is missing." /> : <MissingTable lines={lines} />}
      {answered.length > 0 && <AnsweredTable rows={answered} mayName={mayName} />}
      <Pagination
        label="More rows"
        next={next && { href: `/rms/incomplete?after=${keyText({ sort: next.since.toISOString(), id: next.rowId })}` }}
      />
    </>
  )
}

function MissingTable({ lines }: { lines: readonly MissingLine[] }) {
  return (
    <Table
      caption="Rows that could not be imported, the longest missing first"
      wide
      columns={[{ text: 'Crime' }, { text: 'Row' }, { text: 'Missing since' }]}
      rows={lines.map((line) => ({
        key: `${line.rowId} ${line.crimeId ?? ''}`,
        cells: [
          crimeOf(line, line.isUnnamed ? 'The row does not say' : 'Not held here'),
          rowInWords(line),
          inWords(dayOf(line.since)),
        ],
      }))}
    />
  )
}

/** Rows that name no crime, before anything else: until the registrar has found out whose they are, any crime may lack somebody. */
function WaitingTable({ rows, mayName }: { rows: readonly WaitingRow[]; mayName: boolean }) {
  return (
    <Table
      caption="Rows that name no crime: which crime is each about?"
      wide
      columns={[{ text: 'Crime' }, { text: 'Row' }, { text: 'Missing since' }]}
      rows={rows.map((row) => ({
        key: row.rowId,
        cells: [
          mayName ? (
            <RowLink key="find-out" row={row} words="Find out which crime it is about" />
          ) : (
            'The registrar finds out'
          ),
          rowInWords(row),
          inWords(dayOf(row.since)),
        ],
      }))}
    />
  )
}

/** Rows that name no crime, with what the registrar found out: a wrong answer is found here, and another one given. */
function AnsweredTable({ rows, mayName }: { rows: readonly AnsweredRow[]; mayName: boolean }) {
  return (
    <Table
      caption="Rows that name no crime, and which crime the registrar says they are about"
      wide
      columns={[{ text: 'Crime' }, { text: 'Row' }, { text: 'Answered' }]}
      rows={rows.map((row) => ({
        key: row.rowId,
        cells: [
          crimeOf(row, 'No crime held here'),
          `Line ${String(row.line)} of ${row.file}`,
          <span key="answered">
            {row.by}, {inWords(dayOf(row.at))} {mayName && <RowLink row={row} words="Give another answer" />}
          </span>,
        ],
      }))}
    />
  )
}

interface RowLinkProps {
  row: Pick<WaitingRow, 'rowId' | 'file' | 'line'>
  words: string
}

/** The way to the page of a row that names no crime; which row it is, is heard and not seen: it stands beside it. */
const RowLink = ({ row: { rowId, file, line }, words }: RowLinkProps) => (
  <a className="govuk-link" href={`/rms/incomplete/${rowId}`}>
    {words}
    <span className="govuk-visually-hidden">
      : line {line} of {file}
    </span>
  </a>
)

/** The crime that a row is about, or the words where there is none here. */
const crimeOf = ({ crimeId, reference }: Pick<AnsweredRow, 'crimeId' | 'reference'>, otherwise: string) =>
  crimeId === null ? (
    otherwise
  ) : (
    <a key="crime" className="govuk-link" href={`/crimes/${crimeId}`}>
      {reference}
    </a>
  )

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

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { populationInWords } from '#lib/audits/programme/in-words'
import { loadAudit } from '#lib/audits/programme/load-audit'
import { listReadings, type Reading } from '#lib/audits/readings/list-readings'
import { FINDING_WORDS } from '#lib/audits/reviews/model'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { permit } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'

export const metadata: Metadata = { title: 'Readings of an audit' }

const STAGES = { first: 'First reading', second: 'Second reading', settling: 'Settling reading' } as const

/** Every reading of an audit with its reasons and its reader, for an inspector. */
export default async function Page({ params, searchParams }: PageProps<'/audits/programme/[auditId]/readings'>) {
  const { auditId } = await params
  const here = `/audits/programme/${auditId}/readings`
  const { actor, permit: reading } = await requirePermission('reading.see', here)
  await recordAccess(reading)
  const see = permit(actor, 'audit.see')
  const details = see.ok ? await loadAudit(see.value, auditId) : undefined
  if (!details) notFound()
  const after = oneOf(await searchParams, 'after')
  const { readings, next } = await listReadings(reading, details, /^\d{1,6}$/.test(after) ? Number(after) : 0)
  return (
    <>
      <BackLink href={`/audits/programme/${auditId}`}>The audit</BackLink>
      <PageTitle caption={populationInWords(details.audit)}>
        {`Audit ${String(details.audit.number)}: readings`}
      </PageTitle>
      {readings.length === 0 ? (
        <EmptyList words="Nothing has been read yet." />
      ) : (
        <Table
          caption="Readings, in the order of the tickets"
          isCaptionUnseen
          wide
          columns={[{ text: 'Crime' }, { text: 'Reading' }, { text: 'Finding' }, { text: 'Why' }, { text: 'Reader' }]}
          rows={readings.map((each) => ({ key: each.id, cells: cellsOf(each) }))}
        />
      )}
      <Pagination
        label="More readings"
        next={next === undefined ? undefined : { href: `${here}?after=${String(next)}` }}
      />
    </>
  )
}

const cellsOf = ({ reference, crimeId, requestId, stage, finding, reason, reader, at }: Reading) => [
  <a key="crime" className="govuk-link" href={requestId === null ? `/crimes/${crimeId}` : `/requests/${requestId}`}>
    {reference}
  </a>,
  STAGES[stage],
  FINDING_WORDS[finding],
  reason,
  <span key="reader">
    {reader}
    <span className="app-aside">{instantInWords(at)}</span>
  </span>,
]

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Table } from '#components/table/table'
import { inWords } from '#lib/base/day'
import { loadSummary } from '#lib/panels/summary/load-summary'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { countInWords } from '#lib/statistics/model'

export const metadata: Metadata = { title: 'Summary to publish' }

/** What a closed meeting came to, as it could be published: counts alone. */
export default async function Page({ params }: PageProps<'/panels/[meetingId]/summary'>) {
  const { meetingId } = await params
  const { permit } = await requirePermission('panel.arrange', `/panels/${meetingId}/summary`)
  await recordAccess(permit)
  const found = await loadSummary(permit, meetingId)
  if (!found) notFound()
  const { meeting, summary } = found
  return (
    <>
      <BackLink href={`/panels/${meetingId}`}>{`Panel meeting ${String(meeting.number)}`}</BackLink>
      <PageTitle caption={inWords(meeting.heldOn)}>Summary to publish</PageTitle>
      <p className="govuk-body">
        This is not published yet. Small numbers can tell who a case is about: look at each before you give this out.
      </p>
      {summary.sentences.map((sentence) => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ))}
      <Table
        caption="Cases by offence group and what the panel concluded"
        columns={[
          { text: 'Offence group' },
          ...summary.columns.map((text) => ({ text, numeric: true })),
          { text: 'Cases', numeric: true },
        ]}
        rows={summary.rows.map((row) => ({ key: row.name, cells: cellsOf(row) }))}
        foot={{ key: 'all', cells: cellsOf(summary.all) }}
      />
    </>
  )
}

const cellsOf = ({ name, counts, total }: { name: string; counts: readonly number[]; total: number }) => [
  name,
  ...counts.map(countInWords),
  countInWords(total),
]

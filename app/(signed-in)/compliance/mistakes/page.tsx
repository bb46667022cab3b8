import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { Select } from '#components/form/select'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { oneOf } from '#lib/base/form-fields'
import { mistakesInRecording, type MistakeShare } from '#lib/indicators/mistakes'
import { periodOf, periodsToChoose } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { MISTAKES_ARE_SHOWN } from '#lib/counting-rules/rule-ids'
import { proportionInWords } from '#lib/statistics/words'

export const metadata: Metadata = { title: 'Mistakes in recording' }

/** For the registrar: where crimes were recorded by mistake, as a reason to look at training. */
export default async function Page({ searchParams }: PageProps<'/compliance/mistakes'>) {
  const { permit } = await requirePermission('mistake.see', '/compliance/mistakes')
  const day = await today()
  const period = periodOf(oneOf(await searchParams, 'period'), day)
  const { byUnit, byRecorder } = await mistakesInRecording(permit, period)
  return (
    <>
      <BackLink href={`/compliance?period=${period.id}`}>Compliance report</BackLink>
      <PageTitle caption={period.words}>Mistakes in recording</PageTitle>
      <form method="get" className="app-line-form app-no-print">
        <Select
          name="period"
          label="Period"
          value={period.id}
          options={periodsToChoose(day).flatMap(({ kind, periods }) =>
            periods.map(({ id, words }) => ({ value: id, label: `${kind}: ${words}` })),
          )}
        />
        <Button kind="secondary">Show</Button>
      </form>
      <p className="govuk-body">
        Counted: crimes recorded in the period that are cancelled now because they were recorded by mistake (C4). Of:
        all crimes recorded in the period. With so few, a share says little of anybody: it is a reason to ask what
        training would help ({MISTAKES_ARE_SHOWN}). Units and officers stand in the order of the alphabet, because
        numbers this small cannot rank them.
      </p>
      <Mistakes caption="By unit" first="Unit" rows={byUnit} />
      <Mistakes caption="By the officer who reported it for recording" first="Officer" rows={byRecorder} />
    </>
  )
}

function Mistakes({ caption, first, rows }: { caption: string; first: string; rows: readonly MistakeShare[] }) {
  if (rows.length === 0) return <EmptyList words={`${caption}: no mistakes in this period.`} />
  return (
    <Table
      caption={caption}
      columns={[{ text: first }, { text: 'Recorded by mistake' }]}
      rows={rows.map(({ name, share }) => ({ key: name, cells: [name, proportionInWords(share)] }))}
    />
  )
}

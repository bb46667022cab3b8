import type { Metadata } from 'next'
import { Button, ButtonLink } from '#components/form/button'
import { Select } from '#components/form/select'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { PrintButton } from '#components/page/print-button'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { periodOf, periodsToChoose } from '#lib/indicators/periods'
import { complianceReport } from '#lib/indicators/report'
import { CancelledFigure } from './cancelled-figure.tsx'
import { Differences, differencesFor } from './differences.tsx'
import { ShareChart } from './share-chart.tsx'
import { informedNote } from './informed-note.ts'
import { WaitTable } from './wait-table.tsx'

export const metadata: Metadata = { title: 'Compliance report' }

const RETURN_WORDS =
  'The force sends its counts to the Home Office under section 44 of the Police Act 1996, in the Annual Data Requirement; there a crime that is cancelled late is taken out of the year it was recorded in.'

export default async function Page({ searchParams }: PageProps<'/compliance'>) {
  const { actor, permit } = await requirePermission('report.read', '/compliance')
  const day = await today()
  const follows = roleFor(actor.roles, 'report.follow') !== undefined
  const reader = { isOutside: !follows }
  const period = periodOf(oneOf(await searchParams, 'period'), day, reader)
  const report = await complianceReport(permit, period, { hideSmall: !follows })
  const differing = await differencesFor(permit, reader)
  const asAt = `on ${instantInWords(report.countedAt)}, with ${report.ledgerEntries.toLocaleString('en-GB')} entries in the book`
  const behind = follows ? `/compliance/crimes?period=${period.id}` : undefined
  const { shares, waits } = report
  return (
    <>
      <PageTitle caption={period.words}>Compliance report</PageTitle>
      <form method="get" className="app-line-form app-no-print">
        <Select
          name="period"
          label="Period"
          value={period.id}
          options={periodsToChoose(day, reader).map((one) => ({
            value: one.id,
            label: one.id === 'year' ? `This year: ${one.words}` : one.words,
          }))}
        />
        <Button kind="secondary">Show</Button>
      </form>
      {report.smallHidden && (
        <InsetText>
          Small numbers are not shown here, so that nobody can be pointed at. “Too few to show” never means none.
        </InsetText>
      )}
      <ShareChart
        id="victims-told"
        figure={shares['victims-told']}
        asAt={asAt}
        behind={behind}
        note={informedNote(report)}
      />
      <Differences found={differing} isOnlyRead={roleFor(actor.roles, 'rms.see') === undefined} />
      <ShareChart
        id="set-aside"
        figure={shares['set-aside']}
        asAt={asAt}
        behind={behind}
        note={report.setAside.map(({ check, n }) => `${check}: ${String(n)}`).join(', ')}
      />
      <CancelledFigure table={report.cancelled} asAt={asAt} behind={behind} />
      <ShareChart id="cancellation-rate" figure={shares['cancellation-rate']} asAt={asAt} behind={behind} />
      <ShareChart id="past-years" figure={shares['past-years']} asAt={asAt} behind={behind} note={RETURN_WORDS} />
      <ShareChart id="reinstated" figure={shares.reinstated} asAt={asAt} behind={behind} />
      <ShareChart id="refused" figure={shares.refused} asAt={asAt} behind={behind} />
      <ShareChart id="returned" figure={shares.returned} asAt={asAt} behind={behind} />
      <ShareChart id="recorded-in-time" figure={shares['recorded-in-time']} asAt={asAt} behind={behind} />
      <WaitTable waits={[waits['time-to-decision'], waits['time-to-tell']]} asAt={asAt} behind={behind} />
      {roleFor(actor.roles, 'mistake.see') !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/compliance/mistakes?period=${period.id}`}>
            Where crimes were recorded by mistake, by unit and officer
          </a>
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/compliance/published">
          What inspectors found, here and in other forces
        </a>
      </p>
      <div className="govuk-button-group app-no-print">
        <ButtonLink kind="secondary" href={`/compliance/download?period=${period.id}`}>
          Download as a spreadsheet (CSV)
        </ButtonLink>
        <PrintButton />
      </div>
    </>
  )
}

import type { Metadata } from 'next'
import { Fragment, type ReactNode } from 'react'
import { Button, ButtonLink } from '#components/form/button'
import { Select } from '#components/form/select'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { PrintButton } from '#components/page/print-button'
import { instantInWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { today } from '#lib/people/accounts'
import { incompleteFigures } from '#lib/imports/refused/list-missing'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import type { Period } from '#lib/indicators/model'
import { periodOf, periodsToChoose } from '#lib/indicators/periods'
import { type ComplianceReport, complianceReport } from '#lib/indicators/report'
import { IncompleteFigures } from '../rms/incomplete-figures.tsx'
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
  const behind = follows ? `/compliance/crimes?period=${period.id}` : undefined
  return (
    <>
      <PageTitle caption={period.words}>Compliance report</PageTitle>
      <PeriodForm chosen={period} periods={periodsToChoose(day, reader)} />
      {report.smallHidden && (
        <InsetText>
          Small numbers are not shown here, so that nobody can be pointed at. “Too few to show” never means none.
        </InsetText>
      )}
      <IncompleteFigures
        found={await incompleteFigures(permit)}
        isOutside={reader.isOutside}
        href={roleFor(actor.roles, 'rms.see') === undefined ? undefined : '/rms/incomplete'}
      />
      <Figures
        report={report}
        behind={behind}
        differences={<Differences found={differing} isOnlyRead={roleFor(actor.roles, 'rms.see') === undefined} />}
      />
      <FurtherPages periodId={period.id} seesMistakes={roleFor(actor.roles, 'mistake.see') !== undefined} />
    </>
  )
}

interface PeriodProps {
  chosen: Period
  periods: readonly Period[]
}

function PeriodForm({ chosen, periods }: PeriodProps) {
  return (
    <form method="get" className="app-line-form app-no-print">
      <Select
        name="period"
        label="Period"
        value={chosen.id}
        options={periods.map((period) => ({
          value: period.id,
          label: period.id === 'year' ? `This year: ${period.words}` : period.words,
        }))}
      />
      <Button kind="secondary">Show</Button>
    </form>
  )
}

interface FiguresProps {
  report: ComplianceReport
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
  /** What differs from the RMS: it stands below the figure about informing victims. */
  differences: ReactNode
}

function Figures({ report, behind, differences }: FiguresProps) {
  const asAt = `on ${instantInWords(report.countedAt)}, with ${report.ledgerEntries.toLocaleString('en-GB')} entries in the book`
  const notes: Readonly<Record<string, string>> = {
    'victims-informed': informedNote(report),
    'set-aside': report.setAside.map(({ check, n }) => `${check}: ${String(n)}`).join(', '),
    'past-years': RETURN_WORDS,
  }
  return (
    <>
      {report.figures.map((figure) => (
        <Fragment key={figure.definition.id}>
          {figure.kind === 'share' && (
            <ShareChart figure={figure} asAt={asAt} behind={behind} note={notes[figure.definition.id]} />
          )}
          {figure.kind === 'table' && <CancelledFigure table={figure} asAt={asAt} behind={behind} />}
          {figure.definition.id === 'victims-informed' && differences}
        </Fragment>
      ))}
      <WaitTable waits={report.figures.filter((figure) => figure.kind === 'wait')} asAt={asAt} behind={behind} />
    </>
  )
}

/** Where to go on from the report, and how to take it away. */
function FurtherPages({ periodId, seesMistakes }: { periodId: string; seesMistakes: boolean }) {
  return (
    <>
      {seesMistakes && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/compliance/mistakes?period=${periodId}`}>
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
        <ButtonLink kind="secondary" href={`/compliance/download?period=${periodId}`}>
          Download as a spreadsheet (CSV)
        </ButtonLink>
        <PrintButton />
      </div>
    </>
  )
}

import type { Metadata } from 'next'
import { Fragment, type ReactNode } from 'react'
import { ButtonLink } from '#components/form/button'
import { PageTitle } from '#components/page/page-title'
import { PrintButton } from '#components/page/print-button'
import { instantInWords } from '#lib/base/day'
import { today } from '#lib/people/accounts'
import { differenceFigures } from '#lib/imports/rms/differences'
import { incompleteFigures } from '#lib/imports/refused/list-missing'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { periodsToChoose } from '#lib/indicators/periods'
import { maturityInWords } from '#lib/indicators/maturity'
import { type ComplianceReport, complianceReport } from '#lib/indicators/report'
import { countInWords } from '#lib/statistics/model'
import { IncompleteFigures } from '../rms/incomplete-figures.tsx'
import { addressWith, askedFor, type AskedFor, queryOf, readerOf } from './asked.ts'
import { Differences } from './differences.tsx'
import { FigureSection } from './figure-section.tsx'
import { informedNote } from './informed-note.ts'
import { ReportForm } from './report-form.tsx'
import { Summary } from './summary.tsx'
import { WaitTable } from './wait-table.tsx'

export const metadata: Metadata = { title: 'Compliance report' }

const RETURN_WORDS =
  'The force sends its counts to the Home Office under section 44 of the Police Act 1996, in the Annual Data Requirement; there a crime that is cancelled late is taken out of the year it was recorded in.'

export default async function Page({ searchParams }: PageProps<'/compliance'>) {
  const { actor, permit } = await requirePermission('report.follow', '/compliance')
  const { audits } = readerOf(actor)
  const query = queryOf(await searchParams)
  const asked = await askedFor(query)
  const isLong = query.some(([name, value]) => name === 'figures' && value === 'all')
  const { period, grouping } = asked
  const report = await complianceReport(permit, period, { grouping, audits })
  const differing = await differenceFigures(permit)
  const seesRms = roleFor(actor.roles, 'rms.see') !== undefined
  return (
    <>
      <PageTitle caption={period.words}>Compliance report</PageTitle>
      <ReportForm asked={asked} periods={periodsToChoose(await today())} />
      {report.maturity && <p className="govuk-body">{maturityInWords(report.maturity)}</p>}
      <Summary report={report} />
      <IncompleteFigures found={await incompleteFigures(permit)} href={seesRms ? '/rms/incomplete' : undefined} />
      <Figures
        report={report}
        isLong={isLong}
        behind={`/compliance/crimes?period=${period.id}`}
        differences={<Differences found={differing} isOnlyRead={!seesRms} />}
      />
      <FurtherPages
        asked={asked}
        seesMistakes={roleFor(actor.roles, 'mistake.see') !== undefined}
        allFigures={isLong ? undefined : `${addressWith('/compliance', asked)}&figures=all`}
      />
    </>
  )
}

interface FiguresProps {
  report: ComplianceReport
  /** Every figure with its groups; else the summary has said them all. */
  isLong: boolean
  /** Where the crimes behind the figures are listed, for those who may see them. */
  behind: string | undefined
  /** What differs from the RMS: it stands below the figure about informing victims. */
  differences: ReactNode
}

/** More groups than this stand on the page of the figure alone. */
const MOST_ROWS = 14

function Figures({ report, isLong, behind, differences }: FiguresProps) {
  if (!isLong) return differences
  const asAt = `at ${instantInWords(report.countedAt)} (audit log entry ${countInWords(report.ledgerEntries)})`
  const notes: Readonly<Record<string, string>> = {
    'victims-informed': informedNote(report),
    'set-aside': report.setAside.map(({ check, n }) => `${check}: ${countInWords(n)}`).join(', '),
    'past-years': RETURN_WORDS,
  }
  const others = report.figures.filter((figure) => figure.kind !== 'wait')
  return (
    <>
      {others.map((figure) => (
        <Fragment key={`${figure.definition.id} ${figure.grouping}`}>
          {figure.rows.length <= MOST_ROWS && (
            <FigureSection figure={figure} asAt={asAt} behind={behind} note={notes[figure.definition.id]} />
          )}
          {figure.definition.id === 'victims-informed' && differences}
        </Fragment>
      ))}
      <WaitTable waits={report.figures.filter((figure) => figure.kind === 'wait')} asAt={asAt} behind={behind} />
    </>
  )
}

interface FurtherPagesProps {
  asked: AskedFor
  seesMistakes: boolean
  /** Where every figure stands on one page with its groups; undefined on that page itself. */
  allFigures: string | undefined
}

/** Where to go on from the report, and how to take it away. */
function FurtherPages({ asked, seesMistakes, allFigures }: FurtherPagesProps) {
  return (
    <>
      {allFigures !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={allFigures}>
            Every figure with its groups, on one page
          </a>
        </p>
      )}
      {seesMistakes && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/compliance/mistakes?period=${asked.period.id}`}>
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
        <ButtonLink kind="secondary" href={addressWith('/compliance/download', asked)}>
          Download as a spreadsheet (CSV)
        </ButtonLink>
        <PrintButton />
      </div>
    </>
  )
}

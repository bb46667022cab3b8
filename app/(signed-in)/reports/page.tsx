import type { Metadata } from 'next'
import { PageTitle } from '#components/page/page-title'
import { SummaryList } from '#components/table/summary-list'
import { type Permission, roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'

export const metadata: Metadata = { title: 'Reports' }

/** The reports that this person may read. */
export default async function Page() {
  const { actor } = await requirePermission('report.follow', '/reports')
  const reports = REPORTS.filter(({ permission }) => roleFor(actor.roles, permission) !== undefined)
  return (
    <>
      <PageTitle>Reports</PageTitle>
      <p className="govuk-body">Each report can be read here and downloaded as PDF, spreadsheet and CSV.</p>
      <SummaryList
        rows={reports.map(({ href, title, words }) => ({
          key: title,
          value: (
            <>
              <p className="govuk-body">{words}</p>
              <a className="govuk-link" href={href}>
                {`Open: ${title}`}
              </a>
            </>
          ),
        }))}
      />
    </>
  )
}

const REPORTS: readonly {
  readonly href: string
  readonly title: string
  readonly words: string
  readonly permission: Permission
}[] = [
  {
    href: '/reports/inspection',
    title: 'The inspector’s tables',
    words:
      'Cancelled crimes reviewed and found wrong, victims who should have been informed, and each wrong decision with its reinstatement, for any six months.',
    permission: 'report.follow',
  },
  {
    href: '/reports/monitor',
    title: 'Registrar’s monitor',
    words: 'Requests and victims waiting, breaches, pairs, audits and overdue actions.',
    permission: 'monitor.see',
  },
  {
    href: '/reports/return',
    title: 'National return',
    words: 'Crimes recorded at first and now, transferred and cancelled, by offence code and financial year.',
    permission: 'return.see',
  },
  {
    href: '/compliance',
    title: 'Compliance report',
    words: 'Every figure with its definition, for any period and grouping.',
    permission: 'report.read',
  },
]

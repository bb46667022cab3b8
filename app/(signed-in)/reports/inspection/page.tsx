import type { Metadata } from 'next'
import { oneOf } from '#lib/base/form-fields'
import { sixMonthsOf, sixMonthsToChoose } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { ReportPage } from '../report-page.tsx'
import { inspectionReport } from './inspection.ts'

export const metadata: Metadata = { title: 'The inspector’s tables' }

/** What inspectors ask of six months, for readers inside the force. */
export default async function Page({ searchParams }: PageProps<'/reports/inspection'>) {
  const { actor, permit } = await requirePermission('report.follow', '/reports/inspection')
  const day = await today()
  const period = sixMonthsOf(oneOf(await searchParams, 'from'), day)
  return (
    <ReportPage
      document={await inspectionReport(actor, permit, period)}
      address="/reports/inspection"
      field={{ name: 'from', label: 'Six months' }}
      period={period}
      periods={sixMonthsToChoose(day)}
    />
  )
}

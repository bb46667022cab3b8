import type { Metadata } from 'next'
import { oneOf } from '#lib/base/form-fields'
import { sixMonthsOf, sixMonthsToChoose } from '#lib/indicators/periods'
import { today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { ReportPage } from '../report-page.tsx'
import { monitorReport } from './monitor.ts'

export const metadata: Metadata = { title: 'Registrar’s monitor' }

/** What the registrar watches, on one page. */
export default async function Page({ searchParams }: PageProps<'/reports/monitor'>) {
  const { actor, permit } = await requirePermission('monitor.see', '/reports/monitor')
  const day = await today()
  const period = sixMonthsOf(oneOf(await searchParams, 'from'), day)
  return (
    <ReportPage
      document={await monitorReport(actor, permit, period)}
      address="/reports/monitor"
      field={{ name: 'from', label: 'Six months' }}
      period={period}
      periods={sixMonthsToChoose(day)}
    />
  )
}

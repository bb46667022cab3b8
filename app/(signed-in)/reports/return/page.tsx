import type { Metadata } from 'next'
import { oneOf } from '#lib/base/form-fields'
import { financialYearIn, financialYearsToChoose } from '#lib/indicators/periods'
import { loadReturn } from '#lib/indicators/reports/load-return'
import { returnDocument } from '#lib/indicators/reports/return-document'
import { forceName, today } from '#lib/people/accounts'
import { requirePermission } from '#lib/people/require-permission'
import { ReportPage } from '../report-page.tsx'

export const metadata: Metadata = { title: 'National return' }

/** The national return of a financial year, for the registrar. */
export default async function Page({ searchParams }: PageProps<'/reports/return'>) {
  const { permit } = await requirePermission('return.see', '/reports/return')
  const day = await today()
  const year = financialYearIn(oneOf(await searchParams, 'year'), day)
  return (
    <ReportPage
      document={returnDocument(await loadReturn(permit, year), await forceName())}
      address="/reports/return"
      field={{ name: 'year', label: 'Financial year' }}
      period={year}
      periods={financialYearsToChoose(day)}
    />
  )
}

import { reviewedCancellations } from '#lib/audits/reviews/reviewed-cancellations'
import { boardPdf } from '#lib/indicators/dashboard/board-pdf'
import { loadDashboard } from '#lib/indicators/dashboard/load-dashboard'
import { loadOwnInspections } from '#lib/inspection/own/load-own'
import { publishedFigures } from '#lib/inspection/published/figures'
import { ofThisForce } from '#lib/inspection/reading/beside'
import { permit } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import type { Actor } from '#lib/people/model'
import { differencesOf } from '../differences-of.ts'

/** Two pages for the board and the tables of their pictures, counted anew; that they were taken out is written down. */
export async function GET(): Promise<Response> {
  const { actor, permit: allowed } = await requirePermission('dashboard.see', '/dashboard')
  const dashboard = await loadDashboard(allowed)
  const own = await inspectionsOf(actor)
  const file = await boardPdf({
    ...own,
    dashboard,
    differences: await differencesOf(actor),
    reviewed: await reviewedOf(actor),
  })
  return new Response(file, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="OFFICIAL-SENSITIVE cancelled crimes, for the board.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

async function inspectionsOf(actor: Actor): Promise<{ force: string; isInspected: boolean }> {
  const allowed = permit(actor, 'report.read')
  if (!allowed.ok) throw new RangeError('who sees the dashboard reads the report')
  const own = await loadOwnInspections(allowed.value)
  return { force: own.force, isInspected: ofThisForce(own.figures, publishedFigures, own.force).length > 0 }
}

async function reviewedOf(actor: Actor): Promise<{ inDips: number; drawn: number }> {
  const allowed = permit(actor, 'report.follow')
  if (!allowed.ok) throw new RangeError('who sees the dashboard may follow the report')
  const rows = await reviewedCancellations(allowed.value)
  const sum = (isDip: boolean) => rows.filter((row) => row.isDip === isDip).reduce((all, row) => all + row.reviewed, 0)
  return { inDips: sum(true), drawn: sum(false) }
}

import { overdueActions } from '#lib/audits/actions/load-actions'
import type { Permit } from '#lib/base/permit'
import type { ReportDocument } from '#lib/documents/model'
import type { Period } from '#lib/indicators/model'
import { loadMonitor } from '#lib/indicators/reports/load-monitor'
import { monitorDocument } from '#lib/indicators/reports/monitor-document'
import { forceName } from '#lib/people/accounts'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'

/** The registrar's monitor, with the actions that are overdue; which crimes it lists is written down. */
export async function monitorReport(
  actor: Actor,
  allowed: Permit<'monitor.see'>,
  period: Period,
): Promise<ReportDocument> {
  const actions = permit(actor, 'action.see')
  if (!actions.ok) throw new RangeError('who sees the monitor sees actions')
  return monitorDocument(await loadMonitor(allowed, period), await overdueActions(actions.value), await forceName())
}

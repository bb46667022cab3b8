import { EmptyList } from '#components/table/empty-list'
import { overdueActions } from '#lib/audits/actions/load-actions'
import type { Actor } from '#lib/people/model'
import { permit } from '#lib/people/permissions'
import { ActionsTable } from '../audits/actions-table.tsx'

/** What was to be done because of an audit, and is overdue. */
export async function OverdueActions({ actor }: { actor: Actor }) {
  const allowed = permit(actor, 'action.see')
  if (!allowed.ok) return null
  const actions = await overdueActions(allowed.value)
  return (
    <section aria-labelledby="actions">
      <h2 className="govuk-heading-m" id="actions">
        Actions overdue
      </h2>
      {actions.length === 0 ? (
        <EmptyList words="No action from an audit is overdue." />
      ) : (
        <ActionsTable caption="Past their date and not closed" actions={actions} />
      )}
    </section>
  )
}

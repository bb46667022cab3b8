import type { Metadata } from 'next'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { EmptyList } from '#components/table/empty-list'
import { listActions } from '#lib/audits/actions/load-actions'
import { recordAccess } from '#lib/people/record-access'
import { roleFor } from '#lib/people/permissions'
import { requirePermission } from '#lib/people/require-permission'
import { ActionsTable } from '../actions-table.tsx'

export const metadata: Metadata = { title: 'Actions from audits' }

/** What is to be done so that it does not happen again: of the whole force for whoever sees that, else one’s own. */
export default async function Page() {
  const { actor, permit } = await requirePermission('action.see', '/audits/actions')
  await recordAccess(permit)
  const actions = await listActions(permit)
  const closed = actions.filter(({ last }) => last === 'closed')
  const open = actions.filter(({ last }) => last !== 'closed')
  return (
    <>
      {roleFor(actor.roles, 'audit.see') && <BackLink href="/audits/programme">Audits</BackLink>}
      <PageTitle>Actions from audits</PageTitle>
      {open.length === 0 ? (
        <EmptyList words="No action is open that you are shown." />
      ) : (
        <ActionsTable caption="Not closed, those due first" actions={open} />
      )}
      {closed.length > 0 && <ActionsTable caption="Closed" actions={closed} />}
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { loadNotification } from '#lib/victims/corrections/load-notification'
import { CorrectionForm } from './correction-form.tsx'

export const metadata: Metadata = { title: 'A notification that is false' }

/** Says that a notification did not happen as it was written down. */
export default async function Page({ params, searchParams }: PageProps<'/notifications/[notificationId]/correct'>) {
  const { notificationId } = await params
  const { actor, permit } = await requirePermission('victim.see', `/notifications/${notificationId}/correct`)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadNotification(permit, notificationId)
  if (!view || (view.correction && !unsaved)) notFound()
  return (
    <>
      <BackLink href={`/notifications/${notificationId}`}>Proof of notification</BackLink>
      <Measure>
        <PageTitle caption={view.duty.duty.reference}>This did not happen as it says</PageTitle>
        <p className="govuk-body">
          What was written down stays, with your name and your reason beside it. It counts no more: the victim is still
          to be informed, and the registrar is shown it today.
        </p>
        <CorrectionForm
          action={`/notifications/${notificationId}/correct/save`}
          formKey={unsaved?.formKey ?? newId()}
          unsaved={unsaved}
        />
      </Measure>
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { loadMeeting } from '#lib/panels/meetings/load-meeting'
import { permit as ask } from '#lib/people/permissions'
import { recordAccess } from '#lib/people/record-access'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { AddCasesForm } from './add-cases-form.tsx'

export const metadata: Metadata = { title: 'Add cases to a panel meeting' }

/** Decided cases are put on the agenda here. */
export default async function Page({ params, searchParams }: PageProps<'/panels/[meetingId]/cases'>) {
  const { meetingId } = await params
  const here = `/panels/${meetingId}/cases`
  const { actor, permit } = await requirePermission('panel.prepare', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  await recordAccess(permit)
  const seeing = ask(actor, 'panel.see')
  const details = seeing.ok ? await loadMeeting(seeing.value, meetingId) : undefined
  if (!details || details.meeting.isOver) notFound()
  return (
    <>
      <BackLink href={`/panels/${meetingId}`}>{`Panel meeting ${String(details.meeting.number)}`}</BackLink>
      <PageTitle>Add cases</PageTitle>
      <Measure>
        <p className="govuk-body">
          Only cases that were decided: cancelled, authorised and stopped, refused or reinstated. How each came on the
          agenda is shown to the panel.
        </p>
        <AddCasesForm action={`${here}/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
      </Measure>
    </>
  )
}

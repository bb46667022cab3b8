import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { lookAtTelling } from '#lib/victims/corrections/look'
import { CorrectionForm } from './correction-form.tsx'

export const metadata: Metadata = { title: 'A telling that is false' }

/** Says that a telling did not happen as it was written down. */
export default async function Page({ params, searchParams }: PageProps<'/tellings/[tellingId]/correct'>) {
  const { tellingId } = await params
  const { asker, permit } = await requirePermission('victim.see', `/tellings/${tellingId}/correct`)
  const kept = await keptForm(asker.staffId, (await searchParams).kept)
  const look = await lookAtTelling(permit, tellingId)
  if (!look || (look.correction && !kept)) notFound()
  return (
    <>
      <BackLink href={`/tellings/${tellingId}`}>Proof of telling</BackLink>
      <Measure>
        <PageTitle caption={look.duty.duty.reference}>This did not happen as it says</PageTitle>
        <p className="govuk-body">
          What was written down stays, with your name and your reason beside it. It counts no more: the victim is still
          to be told, and the registrar is shown it today.
        </p>
        <CorrectionForm action={`/tellings/${tellingId}/correct/save`} formKey={kept?.formKey ?? newId()} kept={kept} />
      </Measure>
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { loadLateChanges } from '#lib/imports/late/load-late-changes'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CrimeBar } from '../../crime-bar.tsx'
import { AnswerForm } from './answer-form.tsx'

export const metadata: Metadata = { title: 'Changed after cancelling' }

/** A cancelled crime of which something changed since: the registrar reinstates it, or decides that the cancellation stands. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/changed'>) {
  const { crimeId } = await params
  const here = `/crimes/${crimeId}/changed`
  const { actor, permit } = await requirePermission('late-change.answer', here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadLateChanges(permit, crimeId)
  if (!view) notFound()
  return (
    <>
      <BackLink href={`/crimes/${crimeId}`}>The crime</BackLink>
      <CrimeBar crime={view.crime} />
      <Measure>
        <PageTitle>Does the cancellation stand?</PageTitle>
        {!view.isWaiting && <p className="govuk-body">No change of this crime waits for a decision.</p>}
        {view.isWaiting && (
          <>
            <p className="govuk-body">
              Something about this crime changed after it was cancelled. A victim who was found since was not informed
              before it took effect. If the cancellation does not stand, reinstate the crime. If it stands, each victim
              who was found since is informed then: the duty opens when you save.
            </p>
            <ButtonLink href={`/crimes/${crimeId}/reinstate`} kind="secondary">
              Reinstate the crime
            </ButtonLink>
          </>
        )}
        {(view.isWaiting || unsaved) && (
          <AnswerForm action={`${here}/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
        )}
      </Measure>
    </>
  )
}

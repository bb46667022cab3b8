import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { loadReinstatement } from '#lib/cancellations/reinstate/load-reinstatement'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { roleFor } from '#lib/people/permissions'
import { CrimeBar } from '../../crime-bar.tsx'
import { CancellationStatus } from './cancellation-status.tsx'
import { ReinstateForm } from './reinstate-form.tsx'

export const metadata: Metadata = { title: 'Put a crime back' }

/** Puts a cancelled crime back; once it is back, says what follows, and lets its supervisor accept the investigation. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/reinstate'>) {
  const { crimeId } = await params
  const { unsaved: key, done } = await searchParams
  const { actor, permit } = await requirePermission('crime.see', `/crimes/${crimeId}/reinstate`)
  const unsaved = await unsavedForm(actor.staffId, key)
  const view = await loadReinstatement(permit, crimeId)
  if (!view) notFound()
  const { crime, last } = view
  const mayReinstate = roleFor(actor.roles, 'crime.reinstate') !== undefined
  return (
    <>
      <BackLink href={`/crimes/${crimeId}`}>The crime</BackLink>
      <CrimeBar crime={crime} />
      {done === 'reinstated' && crime.isLive && last && !last.inForce && (
        <NotificationBanner kind="success" heading="The crime is live again">
          <p className="govuk-body">It is now to be put back in the RMS too.</p>
        </NotificationBanner>
      )}
      <Measure>
        <PageTitle>{crime.isLive ? 'Put back' : 'Put this crime back'}</PageTitle>
        <CancellationStatus view={view} actor={actor} formKey={newId()} />
        {mayReinstate && (!crime.isLive || unsaved) && (
          <ReinstateForm
            action={`/crimes/${crimeId}/reinstate/save`}
            formKey={unsaved?.formKey ?? newId()}
            unsaved={unsaved}
            supervisors={view.supervisors}
          />
        )}
        {!mayReinstate && !crime.isLive && (
          <p className="govuk-body">
            The registrar, the deputy or any decision maker can put it back. Tell one of them why.
          </p>
        )}
      </Measure>
    </>
  )
}

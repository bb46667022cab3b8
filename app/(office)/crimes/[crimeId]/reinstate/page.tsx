import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { lookAtPutBack } from '#lib/cancellations/putting-back/put-back-look'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { roleFor } from '#lib/people/powers'
import { CrimeBar } from '../../crime-bar.tsx'
import { HowItStands } from './how-it-stands.tsx'
import { PutBackForm } from './put-back-form.tsx'

export const metadata: Metadata = { title: 'Put a crime back' }

/** Puts a cancelled crime back; once it is back, says what follows, and lets its supervisor accept the investigation. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/reinstate'>) {
  const { crimeId } = await params
  const { kept: key, done } = await searchParams
  const { asker, permit } = await requirePermission('crime.look', `/crimes/${crimeId}/reinstate`)
  const kept = await keptForm(asker.staffId, key)
  const look = await lookAtPutBack(permit, crimeId)
  if (!look) notFound()
  const { crime, last } = look
  const mayPutBack = roleFor(asker.roles, 'crime.reinstate') !== undefined
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
        <HowItStands look={look} asker={asker} formKey={newId()} />
        {mayPutBack && (!crime.isLive || kept) && (
          <PutBackForm
            action={`/crimes/${crimeId}/reinstate/save`}
            formKey={kept?.formKey ?? newId()}
            kept={kept}
            supervisors={look.supervisors}
          />
        )}
        {!mayPutBack && !crime.isLive && (
          <p className="govuk-body">
            The registrar, the deputy or any decision maker can put it back. Tell one of them why.
          </p>
        )}
      </Measure>
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ButtonLink } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { loadMerge, type MergeView } from '#lib/cancellations/merges/load-merge'
import { mergeInWords } from '#lib/crimes/in-words'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm, type UnsavedForm } from '#lib/people/unsaved-forms'
import { roleFor } from '#lib/people/permissions'
import { CrimeBar } from '../../crime-bar.tsx'
import { MergeForm } from './merge-form.tsx'

export const metadata: Metadata = { title: 'Look at a merge again' }

/** A merged crime whose other crime has changed since: it is put back, or the merge is found to hold. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/merge'>) {
  const { crimeId } = await params
  const { unsaved: key, done } = await searchParams
  const { actor, permit } = await requirePermission('crime.see', `/crimes/${crimeId}/merge`)
  const unsaved = await unsavedForm(actor.staffId, key)
  const view = await loadMerge(permit, crimeId)
  if (!view) notFound()
  const { crime, merge } = view
  const mayFind = roleFor(actor.roles, 'crime.reinstate') !== undefined
  return (
    <>
      <BackLink href={`/crimes/${crimeId}`}>The crime</BackLink>
      <CrimeBar crime={crime} />
      {done === 'holds' && !merge && <MergeHolds />}
      <Measure>
        <PageTitle>Look at this merge again</PageTitle>
        <WhatHappened merge={merge} />
        {mayFind && (merge !== undefined || unsaved) && <LookAgainForms crimeId={crimeId} unsaved={unsaved} />}
        {!mayFind && merge && (
          <p className="govuk-body">The registrar, the deputy or a decision maker looks at it again.</p>
        )}
      </Measure>
    </>
  )
}

const MergeHolds = () => (
  <NotificationBanner kind="success" heading="The merge holds">
    <p className="govuk-body">
      Your reason is kept with the crime. Should the other crime change again, this is looked at again.
    </p>
  </NotificationBanner>
)

function WhatHappened({ merge }: Pick<MergeView, 'merge'>) {
  if (!merge)
    return <p className="govuk-body">There is nothing to look at: the crime it was merged into stands as it did.</p>
  return (
    <p className="govuk-body">
      This crime was cancelled because it was already recorded as{' '}
      <a className="govuk-link" href={`/crimes/${merge.principalCrimeId}`}>
        {merge.principalCrimeReference}
      </a>
      . But {mergeInWords(merge.principalCrimeReference, merge.cause)}.
    </p>
  )
}

function LookAgainForms({ crimeId, unsaved }: { crimeId: string; unsaved: UnsavedForm | undefined }) {
  return (
    <>
      <p className="govuk-body">
        If what happened to this victim is no longer counted anywhere, put the crime back. If it is still right that it
        is not counted, say why.
      </p>
      <ButtonLink href={`/crimes/${crimeId}/reinstate`}>Put this crime back</ButtonLink>
      <MergeForm action={`/crimes/${crimeId}/merge/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
    </>
  )
}

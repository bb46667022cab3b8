import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { STATE_WORDS } from '#lib/cancellations/rules/lock-request'
import { loadRequest } from '#lib/cancellations/load/load-request'
import { previewConfirmation } from '#lib/cancellations/notify/preview-confirmation'
import { availableActions } from '#lib/cancellations/views/available-actions'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CaseBar } from '../case-bar.tsx'
import { RowsWithoutCrime } from '../rows-without-crime.tsx'
import { Confirming } from './confirm-form.tsx'
import { EveryNotification } from './every-notification.tsx'

export const metadata: Metadata = { title: 'Confirm and cancel' }

/** The last look before a crime leaves the count: every notification in full, what is still missing, and the decision maker’s word. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]/confirm'>) {
  const { requestId } = await params
  const { actor, permit } = await requirePermission('cancellation.confirm', `/requests/${requestId}/confirm`)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadRequest(permit, requestId)
  if (!view) notFound()
  const preview = await previewConfirmation(permit, requestId)
  const confirming = availableActions(view, actor).find(({ action }) => action === 'confirm')
  return (
    <>
      <BackLink href={`/requests/${requestId}`}>The request</BackLink>
      <CaseBar view={view} />
      <PageTitle>Was every victim informed?</PageTitle>
      <RowsWithoutCrime permit={permit} actor={actor} />
      {!preview.ok && (
        <InsetText>
          {preview.refusal.kind === 'not-yet'
            ? preview.refusal.words
            : `There is nothing to confirm now: the request is ${STATE_WORDS[view.request.state]}.`}
        </InsetText>
      )}
      {preview.ok && confirming?.may === false && (
        <InsetText>
          <strong>Not yours to confirm.</strong> {confirming.because}
        </InsetText>
      )}
      <EveryNotification view={view} />
      {preview.ok && confirming?.may && (
        <Confirming view={view} preview={preview.value} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
      )}
    </>
  )
}

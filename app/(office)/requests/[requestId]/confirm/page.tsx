import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { STATE_WORDS } from '#lib/cancellations/case-of-request'
import { lookAtRequest } from '#lib/cancellations/look'
import { previewConfirmation } from '#lib/cancellations/deciding/preview'
import { whatMayBeDone } from '#lib/cancellations/views/what-may-be-done'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { CaseBar } from '../case-bar.tsx'
import { Confirming } from './confirming.tsx'
import { EveryTelling } from './every-telling.tsx'

export const metadata: Metadata = { title: 'Confirm and cancel' }

/** The last look before a crime leaves the count: every telling in full, what is still missing, and the decider’s word. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]/confirm'>) {
  const { requestId } = await params
  const { asker, permit } = await requirePermission('cancellation.confirm', `/requests/${requestId}/confirm`)
  const kept = await keptForm(asker.staffId, (await searchParams).kept)
  const look = await lookAtRequest(permit, requestId)
  if (!look) notFound()
  const assessment = await previewConfirmation(permit, requestId)
  const confirming = whatMayBeDone(look, asker).find(({ deed }) => deed === 'confirm')
  return (
    <>
      <BackLink href={`/requests/${requestId}`}>The request</BackLink>
      <CaseBar look={look} />
      <PageTitle>Was every victim told?</PageTitle>
      {!assessment.ok && (
        <InsetText>
          {assessment.refusal.kind === 'not-yet'
            ? assessment.refusal.words
            : `There is nothing to confirm now: the request is ${STATE_WORDS[look.request.state]}.`}
        </InsetText>
      )}
      {assessment.ok && confirming?.may === false && (
        <InsetText>
          <strong>Not yours to confirm.</strong> {confirming.because}
        </InsetText>
      )}
      <EveryTelling look={look} />
      {assessment.ok && confirming?.may && (
        <Confirming look={look} assessment={assessment.value} formKey={kept?.formKey ?? newId()} kept={kept} />
      )}
    </>
  )
}

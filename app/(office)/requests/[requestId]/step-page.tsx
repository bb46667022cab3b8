import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { STATE_WORDS } from '#lib/cancellations/case-of-request'
import { lookAtRequest } from '#lib/cancellations/look'
import { whatMayBeDone } from '#lib/cancellations/views/what-may-be-done'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { CaseBar } from './case-bar.tsx'
import { ReasonForm } from './reason-form.tsx'

/** What Next.js hands a page of a request. */
type RequestPage = Pick<PageProps<'/requests/[requestId]'>, 'params' | 'searchParams'>

interface Step {
  readonly step: 'stop' | 'overturn'
  readonly power: 'request.stop' | 'decision.overturn'
  readonly title: string
  readonly words: string
  readonly label: string
  readonly hint: string
  readonly button: string
}

/** A page that asks for a reason and sends a decided request back; once that can no longer be done it says why. */
export async function StepPage({ params, searchParams, is }: RequestPage & { is: Step }) {
  const { step, power, title, words, ...asked } = is
  const { requestId } = await params
  const here = `/requests/${requestId}/${step}`
  const { asker, permit } = await requirePermission(power, here)
  const kept = await keptForm(asker.staffId, (await searchParams).kept)
  const look = await lookAtRequest(permit, requestId)
  if (!look) notFound()
  const possible = whatMayBeDone(look, asker).find(({ deed }) => deed === step)
  const isKeptOnly = possible?.may !== true
  return (
    <>
      <BackLink href={`/requests/${requestId}`}>The request</BackLink>
      <CaseBar look={look} />
      <Measure>
        <PageTitle>{title}</PageTitle>
        {isKeptOnly ? (
          <InsetText>
            {possible?.may === false
              ? possible.because
              : `This cannot be done now: the request is ${STATE_WORDS[look.request.state]}.`}
          </InsetText>
        ) : (
          <p className="govuk-body">{words}</p>
        )}
        {(!isKeptOnly || kept) && (
          <ReasonForm {...asked} step={step} action={`${here}/save`} formKey={kept?.formKey ?? newId()} kept={kept} />
        )}
      </Measure>
    </>
  )
}

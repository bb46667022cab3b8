import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { STATE_WORDS } from '#lib/cancellations/rules/lock-request'
import { loadRequest } from '#lib/cancellations/load/load-request'
import { availableActions } from '#lib/cancellations/views/available-actions'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { CaseBar } from './case-bar.tsx'
import { ReasonForm } from './reason-form.tsx'

/** What Next.js hands a page of a request. */
type RequestPage = Pick<PageProps<'/requests/[requestId]'>, 'params' | 'searchParams'>

interface Step {
  readonly step: 'stop' | 'overturn'
  readonly permission: 'request.stop' | 'decision.overturn'
  readonly title: string
  readonly words: string
  readonly label: string
  readonly hint: string
  readonly button: string
}

/** A page that asks for a reason and sends a decided request back; once that can no longer be done it says why. */
export async function StepPage({ params, searchParams, is }: RequestPage & { is: Step }) {
  const { step, permission, title, words, ...rest } = is
  const { requestId } = await params
  const here = `/requests/${requestId}/${step}`
  const { actor, permit } = await requirePermission(permission, here)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadRequest(permit, requestId)
  if (!view) notFound()
  const possible = availableActions(view, actor).find(({ action }) => action === step)
  const isKeptOnly = possible?.may !== true
  return (
    <>
      <BackLink href={`/requests/${requestId}`}>The request</BackLink>
      <CaseBar view={view} />
      <Measure>
        <PageTitle>{title}</PageTitle>
        {isKeptOnly ? (
          <InsetText>
            {possible?.may === false
              ? possible.because
              : `This cannot be done now: the request is ${STATE_WORDS[view.request.state]}.`}
          </InsetText>
        ) : (
          <p className="govuk-body">{words}</p>
        )}
        {(!isKeptOnly || unsaved) && (
          <ReasonForm
            {...rest}
            step={step}
            action={`${here}/save`}
            formKey={unsaved?.formKey ?? newId()}
            unsaved={unsaved}
          />
        )}
      </Measure>
    </>
  )
}

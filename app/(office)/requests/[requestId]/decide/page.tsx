import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoldedFindings } from '#components/cancellation/folded-findings'
import { BackLink } from '#components/page/back-link'
import { SideBySide } from '#components/page/columns'
import { Details } from '#components/page/details'
import { PageTitle } from '#components/page/page-title'
import { nearestTo } from '#lib/audits/nearest'
import { newId } from '#lib/base/ids'
import { lookAtRequest } from '#lib/cancellations/look'
import { previewDecision } from '#lib/cancellations/deciding/preview'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { versionInWords } from '#lib/cancellations/views/shown-findings'
import { whyNotDecide } from '#lib/cancellations/views/what-may-be-done'
import { isSerious } from '#lib/counting-rules/case-of-class'
import { categories } from '#lib/counting-rules/facts/request'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { CaseBar } from '../case-bar.tsx'
import { Changed } from '../changed.tsx'
import { Earlier } from '../earlier.tsx'
import { Evidence } from '../evidence.tsx'
import { SentBack } from '../sent-back.tsx'
import { Story } from '../story.tsx'
import { WhatWasAsked } from '../what-was-asked.tsx'
import { DecisionForm } from './decision-form.tsx'
import { Nearest } from './nearest.tsx'
import { NotNow } from './not-now.tsx'
import { Phrases } from './phrases.tsx'

export const metadata: Metadata = { title: 'Decide a request' }

/** The decision: the decider’s own judgements, beside what the rules say of them. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]/decide'>) {
  const { requestId } = await params
  const { asker, permit } = await requirePermission('request.decide', `/requests/${requestId}/decide`)
  const kept = await keptForm(asker.staffId, (await searchParams).kept)
  const look = await lookAtRequest(permit, requestId)
  if (!look) notFound()
  const weighed = await previewDecision(permit, requestId, kept?.fields ?? {})
  const because = whyNotDecide(look, asker)
  const category = categories.find((one) => one === kept?.fields.category) ?? look.request.category
  return (
    <>
      <BackLink href={`/requests/${requestId}`}>The request</BackLink>
      <CaseBar look={look} />
      <PageTitle>Decide: {categoryInWords(category)}</PageTitle>
      {weighed.ok && because === undefined ? (
        <>
          <SentBack look={look} />
          <Changed look={look} />
          <Phrases look={look} />
          <Details summary="What was asked, and the evidence">
            <WhatWasAsked look={look} />
            <Evidence look={look} />
          </Details>
          <Details summary="What has happened so far">
            <Story look={look} />
            <Earlier look={look} />
          </Details>
          <Nearest
            decisions={await nearestTo(permit, {
              category,
              code: look.crime.code,
              countClass: look.crime.countClass,
              requestId,
            })}
          />
          <SideBySide
            left={
              <DecisionForm
                drawing={{
                  look,
                  category,
                  ...weighed.value,
                  findings: weighed.value.assessment.findings,
                  isRegistrar: permit.role === 'fcr',
                  isChief: permit.role === 'chief',
                }}
                isSerious={isSerious(weighed.value.facts)}
                formKey={kept?.formKey ?? newId()}
                kept={kept}
              />
            }
            right={
              <FoldedFindings
                id="rules"
                heading={kept ? 'What the rules say of your answers' : 'What the rules say so far'}
                findings={weighed.value.assessment.findings}
                version={versionInWords(weighed.value.assessment.version)}
              />
            }
          />
        </>
      ) : (
        <NotNow
          look={look}
          because={because}
          findings={weighed.ok ? weighed.value.assessment.findings : []}
          kept={kept}
        />
      )}
    </>
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoldedFindings } from '#components/cancellation/folded-findings'
import { BackLink } from '#components/page/back-link'
import { SideBySide } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { type CaseToReview, loadDecision } from '#lib/audits/reviews/load-decision'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { shownFindings, versionInWords } from '#lib/cancellations/views/shown-findings'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { Changed } from '../../requests/[requestId]/changed-answers.tsx'
import { Evidence } from '../../requests/[requestId]/evidence.tsx'
import { WhatWasAsked } from '../../requests/[requestId]/request-answers.tsx'
import { FINDING_WORDS } from '../finding-words.ts'
import { ReviewForm } from './reading-form.tsx'
import { WhatWasDecided } from './what-was-decided.tsx'

export const metadata: Metadata = { title: 'Audit a decision' }

/** One decided case, read without knowing who decided it. */
export default async function Page({ params, searchParams }: PageProps<'/audits/[decisionId]'>) {
  const { decisionId } = await params
  const { unsaved: key, done } = await searchParams
  const { actor, permit } = await requirePermission('decision.audit', `/audits/${decisionId}`)
  const unsaved = await unsavedForm(actor.staffId, key)
  const read = await loadDecision(permit, decisionId)
  if (!read) notFound()
  const { crime } = read.view
  return (
    <>
      <BackLink href="/audits">Decisions for you to read</BackLink>
      {done === 'read' && read.found !== undefined && (
        <NotificationBanner kind="success" heading="What you found is saved">
          <p className="govuk-body">It cannot be changed any more.</p>
        </NotificationBanner>
      )}
      <PageTitle caption={`${crime.reference}. ${titleOf(crime.code, crime.countClass)}`}>
        Audit a decision: {categoryInWords(read.decision.category)}
      </PageTitle>
      <SideBySide
        left={
          <>
            <WhatWasAsked view={read.view} />
            <Changed view={read.view} />
            <Evidence view={read.view} />
            <WhatWasDecided read={read} />
          </>
        }
        right={<WhatTheRulesSaid read={read} />}
      />
      {read.found === undefined ? (
        <ReviewForm action={`/audits/${decisionId}/save`} formKey={unsaved?.formKey ?? newId()} unsaved={unsaved} />
      ) : (
        <p className="govuk-body">You found: {FINDING_WORDS[read.found]}.</p>
      )}
    </>
  )
}

function WhatTheRulesSaid({ read: { view, decision } }: { read: CaseToReview }) {
  const assessment = view.request.assessments.find(
    ({ stage, category }) => stage === 'deciding' && category === decision.category,
  )
  if (!assessment) return null
  return (
    <FoldedFindings
      heading="What the rules said when it was decided"
      findings={shownFindings(assessment)}
      version={versionInWords(assessment.versionId)}
    />
  )
}

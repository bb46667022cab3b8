import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoldedFindings } from '#components/cancellation/folded-findings'
import { BackLink } from '#components/page/back-link'
import { SideBySide } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { type CaseToRead, lookAtDecision } from '#lib/audits/look'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { shownFindings, versionInWords } from '#lib/cancellations/views/shown-findings'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import { keptForm } from '#lib/people/kept-forms'
import { Changed } from '../../requests/[requestId]/changed.tsx'
import { Evidence } from '../../requests/[requestId]/evidence.tsx'
import { WhatWasAsked } from '../../requests/[requestId]/what-was-asked.tsx'
import { FINDING_WORDS } from '../finding-words.ts'
import { ReadingForm } from './reading-form.tsx'
import { WhatWasDecided } from './what-was-decided.tsx'

export const metadata: Metadata = { title: 'Audit a decision' }

/** One decided case, read without knowing who decided it. */
export default async function Page({ params, searchParams }: PageProps<'/audits/[decisionId]'>) {
  const { decisionId } = await params
  const { kept: key, done } = await searchParams
  const { asker, permit } = await requirePermission('decision.audit', `/audits/${decisionId}`)
  const kept = await keptForm(asker.staffId, key)
  const read = await lookAtDecision(permit, decisionId)
  if (!read) notFound()
  const { crime } = read.look
  return (
    <>
      <BackLink href="/audits">Audits</BackLink>
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
            <WhatWasAsked look={read.look} />
            <Changed look={read.look} />
            <Evidence look={read.look} />
            <WhatWasDecided read={read} />
          </>
        }
        right={<WhatTheRulesSaid read={read} />}
      />
      {read.found === undefined ? (
        <ReadingForm action={`/audits/${decisionId}/save`} formKey={kept?.formKey ?? newId()} kept={kept} />
      ) : (
        <p className="govuk-body">You found: {FINDING_WORDS[read.found]}.</p>
      )}
    </>
  )
}

function WhatTheRulesSaid({ read: { look, decision } }: { read: CaseToRead }) {
  const assessment = look.request.assessments.find(
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

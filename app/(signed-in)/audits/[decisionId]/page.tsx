import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '#components/page/back-link'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { loadDecision } from '#lib/audits/reviews/load-decision'
import { FINDING_WORDS } from '#lib/audits/reviews/model'
import { newId } from '#lib/base/ids'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { titleOf } from '#lib/counting-rules/offences'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { AsItIsNow } from '../as-it-is-now.tsx'
import { CaseAsItWas } from '../case-as-it-was.tsx'
import { ReviewForm } from '../review-form.tsx'

export const metadata: Metadata = { title: 'Audit a decision' }

/** One decided case, read without knowing who decided it. */
export default async function Page({ params, searchParams }: PageProps<'/audits/[decisionId]'>) {
  const { decisionId } = await params
  const { unsaved: key, done } = await searchParams
  const { actor, permit } = await requirePermission('decision.audit', `/audits/${decisionId}`)
  const unsaved = await unsavedForm(actor.staffId, key)
  const read = await loadDecision(permit, decisionId)
  if (!read) notFound()
  const { view, decision, draft, crime } = read
  return (
    <>
      <BackLink href="/audits">Cases for you to read</BackLink>
      {done === 'read' && read.found !== undefined && (
        <NotificationBanner kind="success" heading="What you found is saved">
          <p className="govuk-body">It cannot be changed any more.</p>
        </NotificationBanner>
      )}
      <PageTitle caption={`${view.crime.reference}. ${titleOf(view.crime.code, view.crime.countClass)}`}>
        Audit a decision: {categoryInWords(decision.category)}
      </PageTitle>
      <CaseAsItWas view={view} decision={decision} />
      {crime && <AsItIsNow crime={crime} />}
      {read.found === undefined ? (
        <ReviewForm
          action={`/audits/${decisionId}/save`}
          draftAction={`/audits/${decisionId}/draft/save`}
          formKey={unsaved?.formKey ?? newId()}
          unsaved={unsaved ?? (draft && { fields: draft })}
          isFinalChoice={read.isFinalChoice}
        />
      ) : (
        <p className="govuk-body">You found: {FINDING_WORDS[read.found]}.</p>
      )}
    </>
  )
}

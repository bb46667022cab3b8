import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FoldedFindings } from '#components/cancellation/folded-findings'
import { WhatWasReported } from '#components/crime/what-was-reported'
import { BackLink } from '#components/page/back-link'
import { SideBySide } from '#components/page/columns'
import { Details } from '#components/page/details'
import { PageTitle } from '#components/page/page-title'
import { type NearDecision, nearestTo } from '#lib/audits/reviews/similar-decisions'
import { newId } from '#lib/base/ids'
import { loadRequest, type RequestView } from '#lib/cancellations/load/load-request'
import { previewDecision } from '#lib/cancellations/decide/preview-decision'
import type { Weighed } from '#lib/cancellations/decide/why-not-saved'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { versionInWords } from '#lib/cancellations/views/shown-findings'
import { whyNotDecide } from '#lib/cancellations/views/available-actions'
import { isSerious } from '#lib/counting-rules/offence-class'
import { categories } from '#lib/counting-rules/facts/request'
import { reportedInWords } from '#lib/crimes/in-words'
import { requirePermission } from '#lib/people/require-permission'
import { unsavedForm, type UnsavedForm } from '#lib/people/unsaved-forms'
import { CaseBar } from '../case-bar.tsx'
import { RowsWithoutCrime } from '../rows-without-crime.tsx'
import { Changed } from '../changed-answers.tsx'
import { EarlierRequests } from '../earlier-requests.tsx'
import { Evidence } from '../evidence.tsx'
import { SentBack } from '../returned-reason.tsx'
import { History } from '../history.tsx'
import { WhatWasAsked } from '../request-answers.tsx'
import { DecisionForm } from './decision-form.tsx'
import type { DecisionFormContext } from './decision-form-context.ts'
import { Nearest } from './similar-decisions.tsx'
import { CannotDecide } from './cannot-decide.tsx'
import { Phrases } from './phrases.tsx'

export const metadata: Metadata = { title: 'Decide a request' }

/** The decision: the decision maker’s own judgements, beside what the rules say of them. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]/decide'>) {
  const { requestId } = await params
  const { actor, permit } = await requirePermission('request.decide', `/requests/${requestId}/decide`)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const view = await loadRequest(permit, requestId)
  if (!view) notFound()
  const weighed = await previewDecision(permit, requestId, unsaved?.fields ?? {})
  const because = whyNotDecide(view)
  const category = categories.find((known) => known === unsaved?.fields.category) ?? view.request.category
  const { code, countClass } = view.crime
  return (
    <>
      <BackLink href={`/requests/${requestId}`}>The request</BackLink>
      <CaseBar view={view} />
      <PageTitle>Decide: {categoryInWords(category)}</PageTitle>
      <RowsWithoutCrime permit={permit} actor={actor} />
      {weighed.ok && because === undefined ? (
        <Deciding
          nearest={await nearestTo(permit, { category, code, countClass, requestId })}
          context={{
            view,
            category,
            ...weighed.value,
            findings: weighed.value.assessment.findings,
            isRegistrar: permit.role === 'fcr',
            isChief: permit.role === 'chief',
          }}
          unsaved={unsaved}
        />
      ) : (
        <CannotDecide
          view={view}
          because={because}
          findings={weighed.ok ? weighed.value.assessment.findings : []}
          unsaved={unsaved}
        />
      )}
    </>
  )
}

interface DecidingProps {
  nearest: readonly NearDecision[]
  context: DecisionFormContext & Weighed
  unsaved: UnsavedForm | undefined
}

/** The case, decisions like it, and the form of the decision beside what the rules say. */
function Deciding({ nearest, context, unsaved }: DecidingProps) {
  return (
    <>
      <CaseSoFar view={context.view} />
      <Nearest decisions={nearest} />
      <SideBySide
        left={
          <DecisionForm
            context={context}
            isSerious={isSerious(context.facts)}
            formKey={unsaved?.formKey ?? newId()}
            unsaved={unsaved}
          />
        }
        right={
          <FoldedFindings
            id="rules"
            heading={unsaved ? 'What the rules say of your answers' : 'What the rules say so far'}
            findings={context.findings}
            version={versionInWords(context.assessment.version)}
          />
        }
      />
    </>
  )
}

/** What the decision maker reads in the log for themselves is not told them before. */
const readAnew = ['reported', 'reportedOffence'] as const

/** What was asked, with what it rests on, and what has come of it so far. */
function CaseSoFar({ view }: { view: RequestView }) {
  return (
    <>
      <SentBack view={view} />
      <Changed view={view} />
      <Phrases view={view} />
      <Details summary="What was asked, and the evidence">
        <WhatWasAsked view={view} leaveOut={readAnew} />
        <Evidence view={view} />
      </Details>
      <Details summary="What was reported, where and when, by the RMS">
        <WhatWasReported {...reportedInWords(view.crime.reported)} />
      </Details>
      <Details summary="What has happened so far">
        <History view={view} />
        <EarlierRequests view={view} />
      </Details>
    </>
  )
}

import { FoldedFindings } from '#components/cancellation/folded-findings'
import { SideBySide } from '#components/page/columns'
import type { DecisionDetails, RequestView } from '#lib/cancellations/load/load-request'
import { shownFindings, versionInWords } from '#lib/cancellations/views/shown-findings'
import { Changed } from '../requests/[requestId]/changed-answers.tsx'
import { Evidence } from '../requests/[requestId]/evidence.tsx'
import { WhatWasAsked } from '../requests/[requestId]/request-answers.tsx'
import { WhatWasDecided } from './what-was-decided.tsx'

/** A decided case as it was when it was decided, without who asked and who decided. */
export function CaseAsItWas({ view, decision }: { view: RequestView; decision: DecisionDetails }) {
  return (
    <SideBySide
      left={
        <>
          <WhatWasAsked view={view} />
          <Changed view={view} />
          <Evidence view={view} />
          <WhatWasDecided view={view} decision={decision} />
        </>
      }
      right={<WhatTheRulesSaid view={view} decision={decision} />}
    />
  )
}

function WhatTheRulesSaid({ view, decision }: { view: RequestView; decision: DecisionDetails }) {
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

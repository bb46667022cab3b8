import { FoldedFindings } from '#components/cancellation/folded-findings'
import { Details } from '#components/page/details'
import { instantInWords } from '#lib/base/day'
import type { AssessmentDetails, RequestView } from '#lib/cancellations/load/load-request'
import { shownFindings, versionInWords } from '#lib/cancellations/views/shown-findings'
import { nothingRulesItOut, type Stage } from '#lib/counting-rules/model'

const WHEN: Readonly<Record<Stage, string>> = {
  asking: 'What the rules said when it was asked',
  deciding: 'What the rules said when it was decided',
  cancelling: 'What the rules said when the crime was cancelled',
  reinstating: 'What the rules said when it was put back',
}

/** What the rules said at the latest step, each finding with its pages; the steps before it are folded away. */
export function LatestFindings({ view: { request } }: { view: RequestView }) {
  const [latest, ...before] = request.assessments
  if (!latest) return null
  return (
    <>
      <OneAssessment assessment={latest} />
      {before.map((assessment) => (
        <Details key={assessment.id} summary={WHEN[assessment.stage]}>
          <OneAssessment assessment={assessment} />
        </Details>
      ))}
    </>
  )
}

function OneAssessment({ assessment }: { assessment: AssessmentDetails }) {
  const { stage, versionId, category, at } = assessment
  return (
    <FoldedFindings
      heading={`${WHEN[stage]}, as ${category}, ${instantInWords(new Date(at))}`}
      findings={shownFindings(assessment)}
      version={versionInWords(versionId)}
      wordsWhenMet={stage === 'asking' ? nothingRulesItOut.replace(/\.$/, '') : undefined}
    />
  )
}

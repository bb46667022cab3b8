import { Details } from '#components/page/details'
import type { LaterDemand } from '#lib/counting-rules/model'

/** What will be asked of others after this is sent, in words. */
export function LaterStages({ demands }: { demands: readonly LaterDemand[] }) {
  const of = (stage: LaterDemand['stage']) => demands.filter((demand) => demand.stage === stage)
  return (
    <Details summary="What is asked later, and of whom">
      <h3 className="govuk-heading-s">The decision maker will be asked</h3>
      <Demands demands={of('deciding')} />
      <h3 className="govuk-heading-s">Before the crime leaves the count</h3>
      <Demands demands={of('cancelling')} />
    </Details>
  )
}

function Demands({ demands }: { demands: readonly LaterDemand[] }) {
  const words = [...new Set(demands.map((demand) => demand.words))]
  if (words.length === 0) return <p className="govuk-body">Nothing more.</p>
  return (
    <ul className="govuk-list govuk-list--bullet">
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}

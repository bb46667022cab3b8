import { InsetText } from '#components/page/inset-text'
import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import type { PlanLook } from '#lib/victims/views/plan'
import { planLines } from './plan-lines.tsx'

/** Whether a plan may be used, in one word or two. */
export function PlanTag({ standing }: Pick<PlanLook, 'standing'>) {
  if (standing === undefined) return <Tag colour="red">No contact plan</Tag>
  if (standing.faults.length > 0) return <Tag colour="red">Not safe any more</Tag>
  return standing.isConfirmed ? <Tag colour="green">Confirmed</Tag> : <Tag colour="yellow">Not confirmed yet</Tag>
}

/** The contact plan on the doorstep page: the confirmed ways, or what may be done without one. */
export function PlanPart({ plan, here }: { plan: PlanLook; here: string }) {
  const { standing, mustHearFromAPerson } = plan
  const inUse = standing?.isConfirmed && standing.faults.length === 0 ? standing.plan : undefined
  return (
    <>
      <h2 className="govuk-heading-m">
        How to reach them <PlanTag standing={standing} />
      </h2>
      {mustHearFromAPerson && (
        <p className="govuk-body">
          A person tells this victim first, with support offered. Nothing is sent or left before that.
        </p>
      )}
      {inUse ? <SummaryList rows={planLines(inUse, plan)} /> : <InsetText>{without(mustHearFromAPerson)}</InsetText>}
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}/plan`}>
          {standing ? 'The contact plan' : 'Make a contact plan'}
        </a>
      </p>
    </>
  )
}

const without = (mustHear: boolean): string =>
  mustHear
    ? 'Until somebody has confirmed a contact plan, tell them in person only: do not ring, text, write or leave word.'
    : 'Until somebody has confirmed a contact plan, tell them in person or by phone only: do not text or write.'

import { InsetText } from '#components/page/inset-text'
import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import type { PlanView } from '#lib/victims/views/load-plan'
import { planLines } from './plan-lines.tsx'

/** Whether a plan may be used, in one word or two. */
export function PlanTag({ planStatus }: Pick<PlanView, 'planStatus'>) {
  if (planStatus === undefined) return <Tag colour="red">No contact plan</Tag>
  if (planStatus.faults.length > 0) return <Tag colour="red">Not safe any more</Tag>
  return planStatus.isConfirmed ? <Tag colour="green">Confirmed</Tag> : <Tag colour="yellow">Not confirmed yet</Tag>
}

/** The contact plan on the page of a duty: the confirmed ways, or what may be done without one. */
export function PlanPart({ plan, here }: { plan: PlanView; here: string }) {
  const { planStatus, mustHearFromAPerson } = plan
  const inUse = planStatus?.isConfirmed && planStatus.faults.length === 0 ? planStatus.plan : undefined
  return (
    <>
      <h2 className="govuk-heading-m">
        How to reach them <PlanTag planStatus={planStatus} />
      </h2>
      {mustHearFromAPerson && (
        <p className="govuk-body">
          A person informs this victim first, with support offered. Nothing is sent or left before that.
        </p>
      )}
      {inUse ? <SummaryList rows={planLines(inUse, plan)} /> : <InsetText>{without(mustHearFromAPerson)}</InsetText>}
      <p className="govuk-body">
        <a className="govuk-link" href={`${here}/plan`}>
          {planStatus ? 'The contact plan' : 'Make a contact plan'}
        </a>
      </p>
    </>
  )
}

const without = (mustHear: boolean): string =>
  mustHear
    ? 'Until somebody has confirmed a contact plan, inform them in person only: do not ring, text, write or leave word.'
    : 'Until somebody has confirmed a contact plan, inform them in person or by phone only: do not text or write.'

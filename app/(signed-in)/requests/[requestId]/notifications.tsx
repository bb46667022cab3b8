import { ClockTag } from '#components/cancellation/days-left-tag'
import { DutyStateTag } from '#components/cancellation/duty-state-tag'
import { Table } from '#components/table/table'
import { type Day, dayOf, inWords } from '#lib/base/day'
import { workingDaysBetween } from '#lib/base/working-days'
import type { DutyDetails, RequestView } from '#lib/cancellations/load/load-request'
import { occasionInWords } from '#lib/victims/in-words'

/** Whom to inform, who does it, by when, and how far it is. */
export function NotificationFacts({ view }: { view: RequestView }) {
  const { duties } = view.request
  if (duties.length === 0) return null
  return (
    <Table
      caption="Victims to inform"
      columns={[
        { text: 'Victim' },
        { text: 'Why' },
        { text: 'Who informs them' },
        { text: 'By' },
        { text: 'Where it is' },
      ]}
      rows={duties.map((duty, n) => ({
        key: duty.id,
        cells: [
          <a key="victim" className="govuk-link" href={`/victims/${duty.id}`}>
            {duty.victim ?? `Victim ${String(n + 1)}, no name held`}
          </a>,
          occasionInWords(duty.occasion),
          view.name(duty.assignedToId),
          <By key="by" duty={duty} today={dayOf(view.viewerRelation.now)} />,
          <DutyStateTag key="state" state={duty.state} failedAttempts={duty.attempts.length} />,
        ],
      }))}
    />
  )
}

function By({ duty: { dueOn, state }, today }: { duty: DutyDetails; today: Day }) {
  const due = dueOn as Day
  return (
    <span>
      {inWords(due)} {state === 'open' && <ClockTag left={workingDaysBetween(today, due)} />}
    </span>
  )
}

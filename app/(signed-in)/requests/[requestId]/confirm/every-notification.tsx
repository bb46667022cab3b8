import { DutyStateTag } from '#components/cancellation/duty-state-tag'
import { SummaryList } from '#components/table/summary-list'
import type { DutyDetails, RequestView } from '#lib/cancellations/load/load-request'
import {
  attemptLine,
  nobodyLines,
  notificationLines,
  type NotificationLine,
} from '#lib/cancellations/views/notification-lines'
import { Words } from '../quoted-text.tsx'

/** Every victim in turn, with each notification in full and each try that did not reach them. */
export function EveryNotification({ view }: { view: RequestView }) {
  const duties = view.request.duties.filter(({ occasion }) => occasion === 'before_cancelling')
  if (duties.length === 0) return <p className="govuk-body">The RMS names no victim on this crime.</p>
  return duties.map((duty, n) => <OneVictim key={duty.id} duty={duty} n={n + 1} view={view} />)
}

function OneVictim({ duty, n, view }: { duty: DutyDetails; n: number; view: RequestView }) {
  const { attempts, notifications, nobody } = duty
  return (
    <section aria-labelledby={`victim-${duty.id}`}>
      <h2 className="govuk-heading-m" id={`victim-${duty.id}`}>
        {duty.victim ?? `Victim ${String(n)}, no name held`}
      </h2>
      <p className="govuk-body">
        <DutyStateTag state={duty.state} failedAttempts={attempts.length} />
      </p>
      {notifications.map((notification) => (
        <div key={notification.id}>
          <Lines lines={notificationLines(notification, view)} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/notifications/${notification.id}`}>
              Proof of this notification
            </a>
          </p>
        </div>
      ))}
      {nobody && <Lines lines={nobodyLines(nobody, view)} />}
      {attempts.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Tries that did not reach them</h3>
          <Lines lines={attempts.map((attempt) => attemptLine(attempt, view))} />
        </>
      )}
      {duty.state === 'open' && (
        <p className="govuk-body">
          {view.name(duty.assignedToId)} must inform them.{' '}
          <a className="govuk-link" href={`/victims/${duty.id}`}>
            Open this duty to inform
          </a>
        </p>
      )}
    </section>
  )
}

const Lines = ({ lines }: { lines: readonly NotificationLine[] }) => (
  <SummaryList
    rows={lines.map(({ question, answer, isText }) => ({
      key: question,
      value: isText ? <Words>{answer}</Words> : answer,
    }))}
  />
)

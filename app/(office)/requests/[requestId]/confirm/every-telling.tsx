import { DutyStateTag } from '#components/cancellation/duty-state-tag'
import { SummaryList } from '#components/table/summary-list'
import type { DutySeen, RequestLook } from '#lib/cancellations/look'
import { attemptLine, nobodyLines, tellingLines, type ToldLine } from '#lib/cancellations/views/telling-lines'
import { Words } from '../words.tsx'

/** Every victim in turn, with each telling in full and each try that did not reach them. */
export function EveryTelling({ look }: { look: RequestLook }) {
  const duties = look.request.duties.filter(({ occasion }) => occasion === 'before cancelling')
  if (duties.length === 0) return <p className="govuk-body">The RMS names no victim on this crime.</p>
  return duties.map((duty, n) => <OneVictim key={duty.id} duty={duty} n={n + 1} look={look} />)
}

function OneVictim({ duty, n, look }: { duty: DutySeen; n: number; look: RequestLook }) {
  const { attempts, tellings, nobody } = duty
  return (
    <section aria-labelledby={`victim-${duty.id}`}>
      <h2 className="govuk-heading-m" id={`victim-${duty.id}`}>
        {duty.victim ?? `Victim ${String(n)}, no name held`}
      </h2>
      <p className="govuk-body">
        <DutyStateTag state={duty.state} failedAttempts={attempts.length} />
      </p>
      {tellings.map((telling) => (
        <div key={telling.id}>
          <Lines lines={tellingLines(telling, look)} />
          <p className="govuk-body">
            <a className="govuk-link" href={`/tellings/${telling.id}`}>
              Proof of this telling
            </a>
          </p>
        </div>
      ))}
      {nobody && <Lines lines={nobodyLines(nobody, look)} />}
      {attempts.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Tries that did not reach them</h3>
          <Lines lines={attempts.map((attempt) => attemptLine(attempt, look))} />
        </>
      )}
      {duty.state === 'open' && (
        <p className="govuk-body">
          {look.name(duty.assignedToId)} is to tell them.{' '}
          <a className="govuk-link" href={`/victims/${duty.id}`}>
            Open this duty to tell
          </a>
        </p>
      )}
    </section>
  )
}

const Lines = ({ lines }: { lines: readonly ToldLine[] }) => (
  <SummaryList
    rows={lines.map(({ question, answer, isText }) => ({
      key: question,
      value: isText ? <Words>{answer}</Words> : answer,
    }))}
  />
)

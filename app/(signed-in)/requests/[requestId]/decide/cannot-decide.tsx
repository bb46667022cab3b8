import { InsetText } from '#components/page/inset-text'
import { SummaryList } from '#components/table/summary-list'
import { STATE_WORDS } from '#lib/cancellations/rules/lock-request'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { STATES_OF } from '#lib/cancellations/queue/queue-filters'
import { textCalled } from '#lib/cancellations/decide/text-names'
import type { Finding } from '#lib/counting-rules/model'
import type { UnsavedForm } from '#lib/people/unsaved-forms'
import { Words } from '../quoted-text.tsx'

interface NotNowProps {
  view: RequestView
  because: string | undefined
  /** What the rules say of this person as the decision maker. */
  findings: readonly Finding[]
  unsaved: UnsavedForm | undefined
}

/** Instead of the form: why this cannot be decided now, or by this person, and whatever they had typed. */
export function CannotDecide({ view: { request, name }, because, findings, unsaved }: NotNowProps) {
  const waits = STATES_OF.decision.includes(request.state)
  return (
    <>
      <InsetText>
        {waits ? (
          <>
            <strong>Not yours to decide.</strong> {because}
          </>
        ) : (
          <>
            There is nothing to decide now: the request is {STATE_WORDS[request.state]}.
            {request.decidedById !== null && ` ${name(request.decidedById)} decided it last.`}
          </>
        )}
      </InsetText>
      {waits && <Referred findings={findings} />}
      {unsaved && <Typed unsaved={unsaved} />}
    </>
  )
}

/** The rules that keep it for somebody else, each with its reason. */
function Referred({ findings }: { findings: readonly Finding[] }) {
  const referring = findings.filter(({ bars, weight }) => bars && weight === 'refer')
  return referring.map(({ check, title, why, instead }) => (
    <div key={check}>
      <h2 className="govuk-heading-s">{title}</h2>
      <p className="govuk-body">
        {why} {instead} <span className="app-finding__source">{check}</span>
      </p>
    </div>
  ))
}

const isWritten = (name: string): boolean =>
  ['reason', 'questions', 'advice'].includes(name) || name.startsWith('reason-') || textCalled(name) !== name

function Typed({ unsaved }: { unsaved: UnsavedForm }) {
  const texts = Object.entries(unsaved.fields)
    .map(([name, value]) => [name, [value].flat().join('\n').trim()] as const)
    .filter(([name, text]) => text !== '' && isWritten(name))
  if (texts.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">What you had typed</h2>
      <p className="govuk-body">It was not saved. It is kept here for a day, so that you can copy it.</p>
      <SummaryList rows={texts.map(([name, text]) => ({ key: textCalled(name), value: <Words>{text}</Words> }))} />
    </>
  )
}

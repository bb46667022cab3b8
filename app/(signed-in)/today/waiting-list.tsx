import { ClockTag } from '#components/cancellation/days-left-tag'
import { type Task, TaskList } from '#components/table/task-list'
import type { Day } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { Role } from '#lib/people/model'
import type { Wait, WaitLine } from '#lib/people/waits/what-waits'
import { daysLeft } from '#lib/victims/waiting'
import { WAIT_WORDS } from './wait-words.ts'

/** Everything that waits, list by list, and in one line what does not. */
export function Waiting({ waits, roles, today }: { waits: readonly Wait[]; roles: readonly Role[]; today: Day }) {
  const [some, none] = [waits.filter(({ count }) => count !== 0), waits.filter(({ count }) => count === 0)]
  return (
    <>
      {some.map((wait) => (
        <WaitingList key={wait.kind} wait={wait} roles={roles} today={today} />
      ))}
      {none.length > 0 && (
        <section aria-labelledby="nothing-waits">
          <h2 className="govuk-heading-m" id="nothing-waits">
            {some.length === 0 ? 'Nothing to do here' : 'Nothing to do in the other lists'}
          </h2>
          <p className="govuk-body">{none.map(({ kind }) => WAIT_WORDS[kind].none).join(' ')}</p>
        </section>
      )}
    </>
  )
}

interface ListProps {
  wait: Wait
  roles: readonly Role[]
  today: Day
}

function WaitingList({ wait: { kind, lines, count }, roles, today }: ListProps) {
  const { title, all } = WAIT_WORDS[kind]
  const isLong = count === 'more than 100' || count > lines.length
  return (
    <section aria-labelledby={`waits-${kind}`}>
      <h2 className="govuk-heading-m" id={`waits-${kind}`}>
        {title} ({count})
      </h2>
      <TaskList tasks={lines.map((line) => taskOf(kind, line, today))} />
      {isLong && <p className="govuk-body">The first {lines.length} are shown.</p>}
      {all !== undefined && (all.for?.(roles) ?? true) && (
        <p className="govuk-body govuk-!-margin-bottom-6">
          <a className="govuk-link" href={all.href}>
            {all.text}
          </a>
        </p>
      )}
    </section>
  )
}

function taskOf(kind: Wait['kind'], line: WaitLine, today: Day): Task {
  const { hint, href } = WAIT_WORDS[kind]
  return {
    id: `${kind}-${line.id}`,
    title: line.reference,
    hint: (
      <>
        {line.code !== null && line.countClass !== null && (
          <>
            {titleOf(line.code, line.countClass)}
            <br />
          </>
        )}
        {hint(line)}
      </>
    ),
    href: href(line),
    status: line.due === null ? undefined : <ClockTag left={daysLeft(today, line.due as Day)} />,
  }
}

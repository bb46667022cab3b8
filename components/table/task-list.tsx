import type { ReactNode } from 'react'
import { classNames } from '#components/class-names'

export interface Task {
  readonly id: string
  readonly title: ReactNode
  readonly hint?: ReactNode
  /** Where it is done; without it, it cannot be begun yet. */
  readonly href?: string
  readonly status: ReactNode
}

/** What there is to do, each with where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="govuk-task-list">
      {tasks.map((task) => (
        <TaskLine key={task.id} task={task} />
      ))}
    </ul>
  )
}

function TaskLine({ task: { id, title, hint, href, status } }: { task: Task }) {
  const hintId = `${id}-hint`
  const statusId = `${id}-status`
  return (
    <li className={classNames('govuk-task-list__item', href !== undefined && 'govuk-task-list__item--with-link')}>
      <div className="govuk-task-list__name-and-hint">
        {href === undefined ? (
          <div>{title}</div>
        ) : (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={classNames(hint !== undefined && hintId, statusId)}
          >
            {title}
          </a>
        )}
        {hint !== undefined && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div id={statusId} className="govuk-task-list__status">
        {status}
      </div>
    </li>
  )
}

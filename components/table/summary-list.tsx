import type { ReactNode } from 'react'
import { classNames } from '#components/class-names'

export interface SummaryAction {
  readonly href: string
  readonly text: string
  /** Read out after the text, to tell one "Change" from another. */
  readonly about: string
}

export interface SummaryRow {
  readonly key: string
  readonly value: ReactNode
  readonly actions?: readonly SummaryAction[]
}

/** Names and values, one under another. */
export function SummaryList({
  rows,
  plain,
}: {
  rows: readonly SummaryRow[]
  /** Without lines between. */ plain?: boolean
}) {
  const someAct = rows.some(({ actions = [] }) => actions.length > 0)
  return (
    <dl className={classNames('govuk-summary-list app-summary', plain && 'govuk-summary-list--no-border')}>
      {rows.map(({ key, value, actions = [] }) => (
        <div
          key={key}
          className={classNames(
            'govuk-summary-list__row',
            someAct && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              {actions.map((action) => (
                <Action key={action.href + action.text} action={action} />
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Action({ action }: { action: SummaryAction }) {
  return (
    <a className="govuk-link app-summary__action" href={action.href}>
      {action.text}
      <span className="govuk-visually-hidden"> {action.about}</span>
    </a>
  )
}

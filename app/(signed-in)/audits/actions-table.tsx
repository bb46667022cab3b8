import { Table } from '#components/table/table'
import type { Action } from '#lib/audits/actions/load-actions'
import { inWords } from '#lib/base/day'

/** How far an action has come, in words. */
export const stateInWords = ({ last, isOverdue }: Action): string => {
  const state =
    last === null
      ? 'Open'
      : { done: 'Done, to be checked', closed: 'Closed', sent_back: 'Sent back to its owner' }[last]
  return isOverdue ? `${state}. Overdue` : state
}

/** Actions with whose they are, when they are due and how far they have come. */
export const ActionsTable = ({ caption, actions }: { caption: string; actions: readonly Action[] }) => (
  <Table
    caption={caption}
    columns={[{ text: 'Action' }, { text: 'Owner' }, { text: 'Due' }, { text: 'State' }]}
    rows={actions.map((action) => ({
      key: action.id,
      cells: [
        <a key="action" className="govuk-link" href={`/audits/actions/${action.id}`}>
          {action.what}
        </a>,
        action.owner,
        inWords(action.dueOn),
        stateInWords(action),
      ],
    }))}
  />
)

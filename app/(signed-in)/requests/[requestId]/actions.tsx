import { ButtonGroup, ButtonLink } from '#components/form/button'
import type { RequestView } from '#lib/cancellations/load/load-request'
import type { Action, Possible } from '#lib/cancellations/views/available-actions'

const TEXTS: Readonly<Record<Action, string>> = {
  decide: 'Decide',
  confirm: 'Confirm and cancel the crime',
  stop: 'Stop it',
  overturn: 'Take over the decision',
  answer: 'Answer the questions',
  'add-news': 'Add what the other force says',
  withdraw: 'Withdraw the request',
  reinstate: 'Put the crime back',
  accept: 'Accept the investigation',
}

/** First the command that moves the request on; what holds it up or undoes it looks lighter. */
const KINDS: Readonly<Partial<Record<Action, 'secondary' | 'warning'>>> = {
  stop: 'warning',
  overturn: 'secondary',
  withdraw: 'secondary',
  reinstate: 'secondary',
}

const NOT_YOURS: Readonly<Record<Action, string>> = {
  decide: 'Not yours to decide.',
  confirm: 'Not yours to confirm.',
  stop: 'Not yours to stop.',
  overturn: 'Not yours to take over.',
  answer: 'Not yours to answer.',
  'add-news': 'Not yours to add to.',
  withdraw: 'Not yours to withdraw.',
  reinstate: 'Not yours to put back.',
  accept: 'Not yours to accept.',
}

const hrefOf = (action: Action, { request, crime }: RequestView): string => {
  if (action === 'reinstate') return `/crimes/${crime.id}/reinstate`
  if (action === 'add-news') return `/requests/${request.id}/answer`
  return action === 'accept' ? '/investigations' : `/requests/${request.id}/${action}`
}

/** What this person can do now, and in a line why not where it is somebody else's. */
export function Actions({ view, possible }: { view: RequestView; possible: readonly Possible[] }) {
  const theirs = possible.filter((action) => action.may)
  const notTheirs = possible.filter((action) => !action.may)
  return (
    <>
      {theirs.length > 0 && (
        <ButtonGroup>
          {theirs.map(({ action }) => (
            <ButtonLink key={action} href={hrefOf(action, view)} kind={KINDS[action]}>
              {TEXTS[action]}
            </ButtonLink>
          ))}
        </ButtonGroup>
      )}
      {notTheirs.map(({ action, because }) => (
        <p key={action} className="govuk-body">
          {NOT_YOURS[action]} {because}
        </p>
      ))}
    </>
  )
}

import { ButtonGroup, ButtonLink } from '#components/form/button'
import type { RequestLook } from '#lib/cancellations/look'
import type { Deed, Possible } from '#lib/cancellations/views/what-may-be-done'

const TEXTS: Readonly<Record<Deed, string>> = {
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

/** First the deed that moves the request on; what holds it up or undoes it looks lighter. */
const KINDS: Readonly<Partial<Record<Deed, 'secondary' | 'warning'>>> = {
  stop: 'warning',
  overturn: 'secondary',
  withdraw: 'secondary',
  reinstate: 'secondary',
}

const NOT_YOURS: Readonly<Record<Deed, string>> = {
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

const hrefOf = (deed: Deed, { request, crime }: RequestLook): string => {
  if (deed === 'reinstate') return `/crimes/${crime.id}/reinstate`
  if (deed === 'add-news') return `/requests/${request.id}/answer`
  return deed === 'accept' ? '/investigations' : `/requests/${request.id}/${deed}`
}

/** What this person can do now, and in a line why not where it is somebody else's. */
export function Deeds({ look, possible }: { look: RequestLook; possible: readonly Possible[] }) {
  const theirs = possible.filter((one) => one.may)
  const notTheirs = possible.filter((one) => !one.may)
  return (
    <>
      {theirs.length > 0 && (
        <ButtonGroup>
          {theirs.map(({ deed }) => (
            <ButtonLink key={deed} href={hrefOf(deed, look)} kind={KINDS[deed]}>
              {TEXTS[deed]}
            </ButtonLink>
          ))}
        </ButtonGroup>
      )}
      {notTheirs.map(({ deed, because }) => (
        <p key={deed} className="govuk-body">
          {NOT_YOURS[deed]} {because}
        </p>
      ))}
    </>
  )
}

import { Button, ButtonGroup, ButtonLink } from '#components/form/button'
import { Form } from '#components/form/form'
import { newId } from '#lib/base/ids'
import type { MessageView } from '#lib/messages/views/load-message'
import { isForHands } from '#lib/messages/posting/mark-posted'
import { hasLeft } from '#lib/messages/posting/mark-returned'

/** What can be done with a message as it stands; each is a form of its own. */
export function Actions({ view: { message, fault, readAs }, here }: { view: MessageView; here: string }) {
  const { state, channel } = message
  const mayGo = fault === undefined
  const mayApprove = mayGo && !(readAs.needsAnother && readAs.isOwnWork)
  const action = (name: string, words: string, kind?: 'secondary' | 'warning') => (
    <Form key={name} action={`${here}/${name}/save`} formKey={newId()} hidden={{ version: String(message.version) }}>
      <Button kind={kind}>{words}</Button>
    </Form>
  )
  return (
    <>
      {state === 'drafted' &&
        mayApprove &&
        action(
          'approve',
          channel === 'printed_letter' ? 'I have read it: approve it' : 'I have read it: approve it, and send it',
        )}
      {state === 'failed' && mayApprove && action('approve', 'Send it again')}
      {state === 'drafted' && (
        <ButtonGroup>
          <ButtonLink href={`${here}/change`} kind="secondary">
            Change the words
          </ButtonLink>
        </ButtonGroup>
      )}
      {state === 'approved' && channel === 'printed_letter' && mayGo && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/letter`}>
            The letter to print (PDF)
          </a>
        </p>
      )}
      {message.way === 'folder' && (
        <p className="govuk-body">
          <a className="govuk-link" href={`${here}/file`}>
            Its file in the outbox folder
          </a>
        </p>
      )}
      {isForHands(message) && mayGo && action('posted', 'I posted it, or handed it over')}
      {state === 'unknown' && (
        <ButtonGroup>
          <ButtonLink href={`${here}/check`}>I found out what happened</ButtonLink>
        </ButtonGroup>
      )}
      {['sent', 'delivered', 'unknown', 'failed'].includes(state) &&
        hasLeft(message) &&
        action('returned', 'It came back', 'secondary')}
      {['drafted', 'approved', 'failed'].includes(state) && action('withdraw', 'Withdraw it', 'warning')}
    </>
  )
}

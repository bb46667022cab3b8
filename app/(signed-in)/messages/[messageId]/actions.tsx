import { Button, ButtonGroup, ButtonLink } from '#components/form/button'
import { Form } from '#components/form/form'
import { newId } from '#lib/base/ids'
import type { MessageView } from '#lib/messages/views/load-message'
import { isForHands } from '#lib/messages/posting/mark-posted'
import { hasLeft } from '#lib/messages/posting/mark-returned'

interface Props {
  view: MessageView
  /** The address of the message. */
  here: string
}

/** What can be done with a message as it stands; each is a form of its own. */
export function Actions({ view, here }: Props) {
  const { message, fault } = view
  const { state } = message
  const mayGo = fault === undefined
  return (
    <>
      <Approving view={view} here={here} />
      {state === 'drafted' && (
        <ButtonGroup>
          <ButtonLink href={`${here}/change`} kind="secondary">
            Change the words
          </ButtonLink>
        </ButtonGroup>
      )}
      <Files view={view} here={here} />
      {isForHands(message) && mayGo && (
        <ActionForm message={message} action={`${here}/posted/save`} words="I posted it, or handed it over" />
      )}
      {state === 'unknown' && (
        <ButtonGroup>
          <ButtonLink href={`${here}/check`}>I found out what happened</ButtonLink>
        </ButtonGroup>
      )}
      {['sent', 'delivered', 'unknown', 'failed'].includes(state) && hasLeft(message) && (
        <ActionForm message={message} action={`${here}/returned/save`} words="It came back" kind="secondary" />
      )}
      {['drafted', 'approved', 'failed'].includes(state) && (
        <ActionForm message={message} action={`${here}/withdraw/save`} words="Withdraw it" kind="warning" />
      )}
    </>
  )
}

function Approving({ view: { message, fault, readAs }, here }: Props) {
  const { state, channel } = message
  const mayApprove = fault === undefined && !(readAs.needsAnother && readAs.isOwnWork)
  if (!mayApprove || (state !== 'drafted' && state !== 'failed')) return null
  const words = channel === 'printed_letter' ? 'I have read it: approve it' : 'I have read it: approve it, and send it'
  return (
    <ActionForm
      message={message}
      action={`${here}/approve/save`}
      words={state === 'failed' ? 'Send it again' : words}
    />
  )
}

/** The letter to print, and the file in the outbox folder. */
function Files({ view: { message, fault }, here }: Props) {
  return (
    <>
      {message.state === 'approved' && message.channel === 'printed_letter' && fault === undefined && (
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
    </>
  )
}

interface ActionFormProps {
  message: MessageView['message']
  action: string
  /** What its button says. */
  words: string
  kind?: 'secondary' | 'warning'
}

const ActionForm = ({ message, action, words, kind }: ActionFormProps) => (
  <Form action={action} formKey={newId()} hidden={{ version: String(message.version) }}>
    <Button kind={kind}>{words}</Button>
  </Form>
)

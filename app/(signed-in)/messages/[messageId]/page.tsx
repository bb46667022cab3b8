import type { Metadata } from 'next'
import { ErrorSummary } from '#components/form/error-summary'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { WarningText } from '#components/page/warning-text'
import { oneOf } from '#lib/base/form-fields'
import { andMore, messageChannelInWords } from '#lib/messages/in-words'
import type { MessageView } from '#lib/messages/views/load-message'
import { requirePermission } from '#lib/people/require-permission'
import { roleFor } from '#lib/people/permissions'
import { MessageStateTag } from '../state-tag.tsx'
import { Actions } from './actions.tsx'
import { CrimesInLetter } from './crimes-in-letter.tsx'
import { messagePage } from './message-page.ts'
import { History } from './history.tsx'
import { MessageText } from './message-text.tsx'

export const metadata: Metadata = { title: 'A message' }

const DONE: Readonly<Record<string, string>> = {
  approved: 'The message is approved',
  changed: 'The draft is saved',
  withdrawn: 'The message is withdrawn',
  posted: 'That it was posted is written down',
  returned: 'That it came back is written down',
  checked: 'What you found out is written down',
}

/** One message: its exact words, where it stands, what happened to it, and what can be done next. */
export default async function Page(page: PageProps<'/messages/[messageId]'>) {
  const { actor, permit } = await requirePermission('message.see', `/messages/${(await page.params).messageId}`)
  const { view, unsaved, here } = await messagePage(permit, page)
  const { message, about } = view
  const done = DONE[oneOf(await page.searchParams, 'done')]
  return (
    <>
      <BackLink href={`/victims/${message.dutyId}`}>The victim this is for</BackLink>
      <Measure>
        {done !== undefined && <NotificationBanner kind="success" heading={done} />}
        {unsaved?.refusal && <ErrorSummary words={unsaved.refusal.words} errors={{}} />}
        <PageTitle caption={`${about.reference}${andMore(view.further.length)}`}>
          {messageChannelInWords(message.channel)}
        </PageTitle>
        <p className="app-tags">
          <MessageStateTag state={message.state} way={message.way} />
        </p>
        <MessageStatus view={view} />
        <WhoApproves view={view} />
        <CrimesInLetter view={view} />
        <MessageText view={view} />
        {roleFor(actor.roles, 'message.write') !== undefined && <Actions view={view} here={here} />}
        <History steps={view.steps} />
      </Measure>
    </>
  )
}

/** Who approves it, where that is not for its writer. */
function WhoApproves({
  view: {
    message: { state },
    readAs: { needsAnother, isOwnWork },
  },
}: {
  view: MessageView
}) {
  if (!needsAnother || (state !== 'drafted' && state !== 'failed')) return null
  return (
    <InsetText>
      A careless message could harm this victim, or the crime is kept for the registrar: somebody other than its writer
      approves it.{' '}
      {isOwnWork
        ? 'You wrote it, or changed its words. Ask a colleague or a supervisor of the crime’s unit, a decision maker or the registrar: they find it under Messages, to be approved, everybody’s.'
        : 'You may. If you change its words, you have written it too, and another approves it.'}
    </InsetText>
  )
}

/** What its state means, and what comes next, in plain words. */
function MessageStatus({
  view: {
    message: { state, channel, way },
    about,
    fault,
  },
}: {
  view: MessageView
}) {
  if (fault !== undefined && state !== 'approved') return <WarningText>{fault}</WarningText>
  if (fault !== undefined) return <WarningText>It will not go out as things stand. {fault}</WarningText>
  if (state === 'drafted')
    return <InsetText>Read every word again. Nothing goes out until somebody approves it.</InsetText>
  if (state === 'approved' && channel === 'printed_letter')
    return <InsetText>Print it, post it or hand it over, and then say so here.</InsetText>
  if (state === 'approved' || state === 'sending')
    return <InsetText>It goes out by itself. Right before that it is asked once more whether it may.</InsetText>
  if (state === 'failed')
    return <WarningText>It did not go out, or did not arrive. {about.owner} is to see to it.</WarningText>
  if (state === 'unknown')
    return (
      <WarningText>
        Nobody knows whether this went out, so it is not sent again by itself. {about.owner} is to find out.
      </WarningText>
    )
  if (state === 'returned') return <InsetText>It came back. That is a try: the victim has not been told.</InsetText>
  if (state === 'withdrawn') return <InsetText>It was withdrawn, and will not go out.</InsetText>
  return (
    <InsetText>
      {way === 'folder' ? 'It is in the outbox folder and has not left the building. ' : ''}The victim counts as told
      only when somebody speaks to them, or they answer.
    </InsetText>
  )
}

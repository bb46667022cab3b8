import type { Metadata } from 'next'
import { Button } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { messageChannelInWords } from '#lib/messages/in-words'
import type { MessageView } from '#lib/messages/views/load-message'
import { FURTHER_PARTS, partsOfLetter, PARTS } from '#lib/messages/templates/letter-parts'
import { requirePermission } from '#lib/people/require-permission'
import { MessageForm } from '../../message-form.tsx'
import { type InitialValues, type FurtherInitialValues, MessageFields } from '../../message-fields.tsx'
import { messagePage } from '../message-page.ts'

export const metadata: Metadata = { title: 'Change the words' }

/** Writes the words of a draft anew. What is saved goes by the contact plan as it is now. */
export default async function Page(page: PageProps<'/messages/[messageId]/change'>) {
  const { permit } = await requirePermission('message.write', `/messages/${(await page.params).messageId}/change`)
  const { view, unsaved, formKey, here } = await messagePage(permit, page)
  const { message, about } = view
  const query = new URLSearchParams([
    ['by', message.channel],
    ['version', String(message.version)],
    ...view.further.map(({ dutyId }) => ['with', dutyId]),
  ])
  return (
    <>
      <BackLink href={here}>Back to the message</BackLink>
      <Measure>
        <PageTitle caption={about.reference}>Change the words</PageTitle>
        {message.state !== 'drafted' && (
          <InsetText>This message is no draft any more, and cannot be changed.</InsetText>
        )}
        {(message.state === 'drafted' || unsaved !== undefined) && (
          <MessageForm
            action={`${here}/change/save?${query.toString()}`}
            formKey={formKey}
            unsaved={unsaved}
            channel={message.channel}
            further={view.further.map(({ dutyId }) => dutyId)}
          >
            <h2 className="govuk-heading-m">{messageChannelInWords(message.channel)}</h2>
            <MessageFields channel={message.channel} {...beginsFrom(view)} />
            <Button>Save, and read it again</Button>
          </MessageForm>
        )}
      </Measure>
    </>
  )
}

function beginsFrom({ words: { subject, words }, further }: MessageView): {
  initialValues: InitialValues
  further?: readonly FurtherInitialValues[]
} {
  if (subject === null) return { initialValues: { text: words } }
  const parts = partsOfLetter(words, further.length)
  return {
    initialValues: parts
      ? { subject, ...parts.own }
      : { subject, ...nothingIn(PARTS), decision: words.replaceAll('\n', ' ') },
    further: further.map(({ dutyId, reference }, n) => ({
      dutyId,
      reference,
      parts: parts?.further[n] ?? nothingIn(FURTHER_PARTS),
    })),
  }
}

const nothingIn = <const Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>

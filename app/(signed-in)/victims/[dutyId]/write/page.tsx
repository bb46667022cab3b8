import type { Metadata } from 'next'
import { NeverDo } from '#components/cancellation/never-do'
import { Button } from '#components/form/button'
import { BackLink } from '#components/page/back-link'
import { Measure } from '#components/page/columns'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { channelForm, furtherIn } from '#lib/messages/drafting/draft-form'
import { messageChannelInWords } from '#lib/messages/in-words'
import type { MessageChannel } from '#lib/messages/model'
import { furtherFor, letterFor } from '#lib/messages/templates/letter-parts'
import { textFor } from '#lib/messages/templates/text-message'
import { howToWrite, type HowToWrite } from '#lib/messages/drafting/how-to-write'
import { requirePermission } from '#lib/people/require-permission'
import type { Actor } from '#lib/people/model'
import { type OtherCrime, otherCrimes } from '#lib/messages/several/other-crimes'
import { type DutyView, loadDuty, type MaySee } from '#lib/victims/views/load-duty'
import { MessageForm } from '../../../messages/message-form.tsx'
import { type InitialValues, type FurtherInitialValues, MessageFields } from '../../../messages/message-fields.tsx'
import { type DutyForm, dutyForm } from '../duty-form.ts'
import { neverNotes } from '../never-notes.ts'
import { wordsContextOf } from '../words-context.ts'
import { WhichCrimes } from './crime-checkboxes.tsx'
import { writeQuery } from './write-query.ts'

export const metadata: Metadata = { title: 'Write to the victim' }

/** Writes to a victim: first by which of the ways their contact plan allows, for a business which of its crimes, then the words. */
export default async function Page(page: PageProps<'/victims/[dutyId]/write'>) {
  const { actor, permit } = await requirePermission('message.write', `/victims/${(await page.params).dutyId}/write`)
  const form = await dutyForm(permit, page)
  const { view, here } = form
  const { ways, hasPlan, personFirst } = await howToWrite(permit, view.duty.id)
  const { by, with: ticked = [], listed } = await page.searchParams
  const chosen = channelForm.safeParse({ by }).data?.by
  const way = ways.find(({ channel }) => channel === chosen)
  const others = way ? await otherCrimes(permit, view.duty.id, way) : []
  const further = await furtherOf(permit, others, furtherIn([ticked].flat()))
  return (
    <>
      <BackLink href={here}>Back to this victim</BackLink>
      <Measure>
        <PageTitle caption={view.duty.reference}>Write to the victim</PageTitle>
        <BeforeWriting view={view} personFirst={personFirst} />
        {way === undefined ? (
          <Ways ways={ways} hasPlan={hasPlan} here={here} />
        ) : others.length > 0 && listed === undefined ? (
          <WhichCrimes others={others} channel={way.channel} here={here} />
        ) : (
          <WordsForm
            form={form}
            way={way}
            further={further}
            initialValues={await beginsFrom(view, way.channel, actor, further.length)}
          />
        )}
      </Measure>
    </>
  )
}

function BeforeWriting({ view, personFirst }: { view: DutyView; personFirst: boolean }) {
  return (
    <>
      <NeverDo notes={neverNotes(view)} />
      <p className="govuk-body">
        Nothing goes out yet: you read it once more, and approve it. A letter, an e-mail or a text is a try. The victim
        is informed only when somebody speaks to them, or they answer.
      </p>
      {personFirst && (
        <InsetText>
          This victim must hear it from a person first. What you write here cannot go out before that.
        </InsetText>
      )}
    </>
  )
}

interface WordsProps {
  form: DutyForm
  way: HowToWrite['ways'][number]
  further: readonly FurtherInitialValues[]
  initialValues: InitialValues
}

function WordsForm({ form: { here, formKey, unsaved }, way, further, initialValues }: WordsProps) {
  return (
    <MessageForm
      action={`${here}/write/save?${writeQuery(way.channel, idsOf(further))}`}
      formKey={formKey}
      unsaved={unsaved}
      channel={way.channel}
      further={idsOf(further)}
    >
      <h2 className="govuk-heading-m">{messageChannelInWords(way.channel)}</h2>
      <p className="govuk-body">To {way.to.replaceAll('\n', ', ')}</p>
      <MessageFields channel={way.channel} initialValues={initialValues} further={further} />
      <Button>Save, and read it again</Button>
    </MessageForm>
  )
}

function Ways({ ways, hasPlan, here }: { ways: HowToWrite['ways']; hasPlan: boolean; here: string }) {
  if (ways.length === 0) {
    return (
      <p className="govuk-body">
        {hasPlan
          ? 'The contact plan of this victim allows nothing in writing.'
          : 'There is no confirmed contact plan for this victim, so nothing can go out to them.'}{' '}
        <a className="govuk-link" href={`${here}/plan`}>
          The contact plan
        </a>
      </p>
    )
  }
  return (
    <>
      <h2 className="govuk-heading-m">How does it go out?</h2>
      <ul className="govuk-list govuk-list--spaced">
        {ways.map(({ channel, to }) => (
          <li key={channel}>
            <a className="govuk-link" href={`${here}/write?by=${encodeURIComponent(channel)}`}>
              {messageChannelInWords(channel)}
            </a>
            <span className="app-aside">{to.replaceAll('\n', ', ')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const idsOf = (further: readonly FurtherInitialValues[]) => further.map(({ dutyId }) => dutyId)

/** Of those that were ticked, the ones that may be in it, each with the words to begin from. */
async function furtherOf(
  permit: MaySee,
  others: readonly OtherCrime[],
  ticked: readonly string[],
): Promise<FurtherInitialValues[]> {
  const further: FurtherInitialValues[] = []
  for (const { dutyId, reference } of others.filter(({ dutyId, why }) => why === null && ticked.includes(dutyId))) {
    const view = await loadDuty(permit, dutyId)
    if (view) further.push({ dutyId, reference, parts: furtherFor(await wordsContextOf(view)) })
  }
  return further
}

async function beginsFrom(view: DutyView, channel: MessageChannel, actor: Actor, more: number): Promise<InitialValues> {
  const context = await wordsContextOf(view)
  if (channel === 'text') return { text: textFor({ ...context, writer: actor.name }) }
  return letterFor(context, { name: view.victim?.name ?? null, writer: actor.name, more })
}

import type { Metadata } from 'next'
import { Button, ButtonGroup, ButtonLink } from '#components/form/button'
import { TextArea } from '#components/form/text-area'
import { InsetText } from '#components/page/inset-text'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { replyName } from '#lib/cancellations/asking/replies-form'
import { STATE_WORDS } from '#lib/cancellations/case-of-request'
import { keptForm } from '#lib/people/kept-forms'
import { Pieces } from '../../../crimes/[crimeId]/ask/evidence/pieces.tsx'
import { SentWords } from '../../../crimes/[crimeId]/ask/sent/sent-words.tsx'
import { Words } from '../words.tsx'
import { AboutRequest, draftToAnswer, isTheirs, openRequest, type OpenedRequest, type RequestParams } from './answering.tsx'
import { RepliesForm } from './replies-form.tsx'

export const metadata: Metadata = { title: 'Answer the questions' }

type Opened = OpenedRequest<'request.answer'>

/** The questions a decider put back, each to be answered by the one who asked; once sent, where the request is now. */
export default async function Page({ params, searchParams }: RequestParams & { searchParams: Promise<{ kept?: string; sent?: string; saved?: string }> }) {
  const opened = await openRequest('request.answer', params, 'answer')
  const { look: { request }, home } = opened
  const { kept, sent, saved } = await searchParams
  if (sent && request.state === 'submitted') {
    return <AboutRequest opened={opened} back={home}><SentWords title="Your answers are sent" look={opened.look} /></AboutRequest>
  }
  if (request.state !== 'returned' || !isTheirs(opened)) return <CannotAnswer opened={opened} />
  return <Questions opened={opened} keptKey={kept} isSaved={saved !== undefined} />
}

function CannotAnswer({ opened }: { opened: Opened }) {
  const { look: { request }, home } = opened
  return (
    <AboutRequest opened={opened} back={home}>
      <PageTitle>There is nothing for you to answer</PageTitle>
      <p className="govuk-body">
        {request.state === 'returned' ? 'Only the person who asked answers the questions put back.' : `The request is ${STATE_WORDS[request.state]}.`}
      </p>
      <ButtonLink href={home}>See the request</ButtonLink>
    </AboutRequest>
  )
}

async function Questions({ opened, keptKey, isSaved }: { opened: Opened; keptKey?: string; isSaved: boolean }) {
  const { asker, look, home } = opened
  const { draft, files, today } = await draftToAnswer(opened)
  const kept = await keptForm(asker.staffId, keptKey)
  const returned = look.request.decisions.at(-1)
  const questions = returned?.questionIds.map(look.text) ?? []
  const answering = draft?.answers.answering
  const typed = answering?.requestId === look.request.id ? answering.fields : {}
  const pieces = answering?.requestId === look.request.id ? (draft?.answers.evidence ?? []) : []
  const here = `${home}/answer`
  return (
    <AboutRequest opened={opened} back={home}>
      {isSaved && <NotificationBanner kind="success" heading="What you wrote is saved. Come back to it from Today." />}
      <RepliesForm action={`${here}/save`} formKey={kept?.formKey ?? newId()} kept={kept} questions={questions.length}>
        <PageTitle>Answer the questions</PageTitle>
        {returned && (
          <InsetText>
            <p className="govuk-body">{look.name(returned.byId)} put your request back to you:</p>
            <p className="govuk-body"><Words>{look.text(returned.reasonId)}</Words></p>
          </InsetText>
        )}
        {questions.map((question, n) => (
          <TextArea key={replyName(n + 1)} name={replyName(n + 1)} label={`${String(n + 1)}. ${question}`} size="m" atMost={4000} value={[typed[replyName(n + 1)] ?? ''].flat()[0]} />
        ))}
        {questions.length === 0 && <TextArea name={replyName(1)} label="Your answer" size="m" atMost={4000} value={[typed[replyName(1)] ?? ''].flat()[0]} />}
        <h2 className="govuk-heading-m">Further evidence</h2>
        <p className="govuk-body">{pieces.length === 0 ? 'None added. What you sent before stays with the request.' : 'What you sent before stays with the request too.'}</p>
        <Pieces pieces={pieces} files={files} today={today} crimeId={look.crime.id} here={`${here}/evidence`} />
        <p className="govuk-body">
          <Button kind="secondary" unchecked name="then" value="evidence">Add evidence</Button>
        </p>
        <ButtonGroup>
          <Button name="then" value="send">Send the answers</Button>
          <Button kind="secondary" unchecked name="then" value="later">Save and come back later</Button>
        </ButtonGroup>
      </RepliesForm>
    </AboutRequest>
  )
}

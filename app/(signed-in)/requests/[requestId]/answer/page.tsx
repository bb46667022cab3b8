import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Button, ButtonGroup } from '#components/form/button'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { STATE_WORDS } from '#lib/cancellations/rules/lock-request'
import { traitsOf } from '#lib/cancellations/questions/crime-traits'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { forceInWords } from '#lib/counting-rules/questions/forces'
import { DraftSaved } from '../../../crimes/[crimeId]/request/draft-saved.tsx'
import { NewsOfForce } from '../../../crimes/[crimeId]/request/other-force-fields.tsx'
import { ItemList } from '../../../crimes/[crimeId]/request/evidence/item-list.tsx'
import { SentWords } from '../../../crimes/[crimeId]/request/sent/confirmation.tsx'
import { AboutRequest, draftToAnswer, isWanted, NotOpen, openRequest, type OpenedRequest } from './open-request.tsx'
import { Questions } from './questions.tsx'
import { RepliesForm } from './replies-form.tsx'
import { saidSoFar, waitsFor } from './waiting-for-force.ts'

export const metadata: Metadata = { title: 'Answer the questions' }

type Opened = OpenedRequest<'request.answer'>

/** What is wanted of the one who asked: answers to questions put back, and what another force says; once sent, where the request is now. */
export default async function Page({ params, searchParams }: PageProps<'/requests/[requestId]/answer'>) {
  const opened = await openRequest('request.answer', params, 'answer')
  const {
    view: { request },
    home,
  } = opened
  const { unsaved, sent, saved } = await searchParams
  if (sent && request.state === 'submitted') {
    return (
      <AboutRequest opened={opened} back={home}>
        <SentWords title="Your answers are sent" view={opened.view} />
      </AboutRequest>
    )
  }
  if (!isWanted(opened)) return <CannotAnswer opened={opened} />
  return <Answering opened={opened} savedKey={unsaved} isSaved={saved !== undefined} />
}

function CannotAnswer({ opened }: { opened: Opened }) {
  const { request } = opened.view
  return (
    <NotOpen
      opened={opened}
      title="There is nothing for you to answer"
      why={
        request.state === 'returned'
          ? 'Only the person who asked answers the questions put back.'
          : `The request is ${STATE_WORDS[request.state]}.`
      }
    />
  )
}

interface AnsweringProps {
  opened: Opened
  savedKey: unknown
  isSaved: boolean
}

async function Answering({ opened, savedKey, isSaved }: AnsweringProps) {
  const { actor, view, home } = opened
  const { request } = view
  const { draft, files, today, crime, ownForce } = await draftToAnswer(opened)
  const unsaved = await unsavedForm(actor.staffId, savedKey)
  const returned = request.state === 'returned' ? request.decisions.at(-1) : undefined
  const answering = draft?.answers.answering?.requestId === request.id ? draft.answers.answering : undefined
  const items = answering ? (draft?.answers.evidence ?? []) : []
  const news = waitsFor(request)
  const here = `${home}/answer`
  return (
    <AboutRequest opened={opened} back={home}>
      {isSaved && <DraftSaved />}
      <RepliesForm
        action={`${here}/save`}
        formKey={unsaved?.formKey ?? newId()}
        unsaved={unsaved}
        today={today}
        news={news !== undefined}
        replies={returned ? Math.max(1, returned.questionIds.length) : 0}
      >
        <PageTitle>{returned ? 'Answer the questions' : `What does ${forceInWords(news?.force ?? '')} say?`}</PageTitle>
        {returned && <Questions view={view} returned={returned} typed={answering?.fields ?? {}} />}
        {news && (
          <OtherForce force={news.force} isBelowQuestions={returned !== undefined}>
            <NewsOfForce
              typed={answering?.fields ?? saidSoFar(request)}
              circumstances={{ traits: traitsOf(crime), ownForce }}
            />
          </OtherForce>
        )}
        <FurtherEvidence count={items.length}>
          <ItemList items={items} files={files} today={today} crimeId={view.crime.id} here={`${here}/evidence`} />
        </FurtherEvidence>
        <SendOrSave />
      </RepliesForm>
    </AboutRequest>
  )
}

interface OtherForceProps {
  force: string
  /** Then it has a heading of its own. */
  isBelowQuestions: boolean
  children: ReactNode
}

function OtherForce({ force, isBelowQuestions, children }: OtherForceProps) {
  return (
    <>
      {isBelowQuestions && <h2 className="govuk-heading-m">What {forceInWords(force)} says</h2>}
      <p className="govuk-body">Until it has given its number, nothing can be agreed.</p>
      {children}
    </>
  )
}

/** How much evidence is added to what was sent before, the list of it, and the way to add more. */
function FurtherEvidence({ count, children }: { count: number; children: ReactNode }) {
  return (
    <>
      <h2 className="govuk-heading-m">Further evidence</h2>
      <p className="govuk-body">
        {count === 0
          ? 'None added. What you sent before stays with the request.'
          : 'What you sent before stays with the request too.'}
      </p>
      {children}
      <p className="govuk-body">
        <Button kind="secondary" unchecked name="then" value="evidence">
          Add evidence
        </Button>
      </p>
    </>
  )
}

const SendOrSave = () => (
  <ButtonGroup>
    <Button name="then" value="send">
      Send the answers
    </Button>
    <Button kind="secondary" unchecked name="then" value="later">
      Save and come back later
    </Button>
  </ButtonGroup>
)

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Findings } from '#components/cancellation/findings'
import { Button, ButtonGroup, ButtonLink } from '#components/form/button'
import { CheckAnswers } from '#components/form/check-answers'
import { Form } from '#components/form/form'
import { InsetText } from '#components/page/inset-text'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { openOf } from '#lib/cancellations/questions/findings-by-question'
import { type Preview, previewRequest } from '#lib/cancellations/request/preview-request'
import { traitsOf } from '#lib/cancellations/questions/crime-traits'
import type { DraftAnswers } from '#lib/cancellations/draft/draft'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { nothingRulesItOut } from '#lib/counting-rules/model'
import { versionOf } from '#lib/counting-rules/years/versions'
import { type UnsavedForm, unsavedForm } from '#lib/people/unsaved-forms'
import { Asking, CannotAsk, openDraft, type Opened, whyNot } from '../open-draft.tsx'
import { ItemList } from '../evidence/item-list.tsx'
import { answersShown, besideOf } from './answer-list.tsx'
import { LaterStages } from './later-stages.tsx'
import { TwoCrimes } from './two-crimes.tsx'

export const metadata: Metadata = { title: 'Check your answers' }

/** Everything that was answered, with what would rule it out beside it, before it is sent. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/request/check'>) {
  const opened = await openDraft(params, 'request/check')
  const {
    actor,
    permit,
    view: { crime, draft },
    ask,
  } = opened
  const why = whyNot(opened, draft?.answers.category ?? undefined)
  if (why) return <CannotAsk opened={opened} why={why} />
  if (!draft?.answers.category) redirect(ask)
  const preview = await previewRequest(permit, crime.id)
  if (!preview.ok) return <NotWhole opened={opened} why={preview.refusal.words} />
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  return <Check opened={opened} draft={draft.answers} preview={preview.value} unsaved={unsaved} />
}

function Check({
  opened,
  draft,
  preview,
  unsaved,
}: {
  opened: Opened
  draft: DraftAnswers
  preview: Preview
  unsaved: UnsavedForm | undefined
}) {
  const { ask } = opened
  const shown = <Answers opened={opened} draft={draft} preview={preview} />
  return (
    <Asking opened={opened} back={{ href: `${ask}/evidence` }} wide>
      {preview.assessment.verdict === 'permit' ? (
        <Form
          action={`${ask}/check/save`}
          formKey={unsaved?.formKey ?? newId()}
          hidden={{ savedAt: preview.savedAt }}
          unsaved={unsaved && { fields: {}, refusal: unsaved.refusal }}
        >
          {shown}
          <Send ask={ask} />
        </Form>
      ) : (
        <>
          {shown}
          <NotToBeSent opened={opened} preview={preview} />
        </>
      )}
    </Asking>
  )
}

function Answers({ opened, draft, preview }: { opened: Opened; draft: DraftAnswers; preview: Preview }) {
  const {
    view: { crime, files, today },
    ask,
  } = opened
  const { asking, assessment, compared } = preview
  const { findings } = assessment
  const principalCrime =
    typeof asking.fields.principalCrimeReference === 'string' ? asking.fields.principalCrimeReference : ''
  return (
    <>
      <PageTitle caption={categoryInWords(asking.category)}>Check your answers</PageTitle>
      {openOf(findings).length === 0 && <InsetText>{nothingRulesItOut}</InsetText>}
      <CheckAnswers answers={answersShown(asking.category, traitsOf(crime), draft, findings, ask)} />
      {compared.length > 0 && <TwoCrimes compared={compared} here={crime.reference} there={principalCrime} />}
      <CheckAnswers
        heading="Evidence"
        answers={[
          {
            question: 'Pieces of evidence',
            answer: countInWords(draft.evidence.length),
            change: `${ask}/evidence`,
            beside: besideOf(findings, asking.category, 'evidence'),
          },
        ]}
      />
      <ItemList items={draft.evidence} files={files} today={today} crimeId={crime.id} here={`${ask}/evidence`} />
      <OpenFindings assessment={assessment} />
      <LaterStages demands={assessment.laterStages} />
    </>
  )
}

function OpenFindings({ assessment }: Pick<Preview, 'assessment'>) {
  const open = openOf(assessment.findings)
  if (open.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">What would rule it out</h2>
      <p className="govuk-body">
        As it stands now. The decision maker sees this too, and whatever you change after you have seen it.
      </p>
      <Findings findings={open} version={versionOf(assessment.version)?.title} />
    </>
  )
}

function Send({ ask }: { ask: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">Send your request</h2>
      <p className="govuk-body">
        By sending it you say that these are the facts as far as you know them. The crime stays recorded until a
        decision maker agrees and all that must follow is done.
      </p>
      <ButtonGroup>
        <Button>Send to the decision makers</Button>
        <a className="govuk-link" href={ask}>
          Come back later
        </a>
      </ButtonGroup>
    </>
  )
}

function NotToBeSent({ opened, preview: { assessment } }: { opened: Opened; preview: Preview }) {
  return (
    <>
      <h2 className="govuk-heading-m">This cannot be sent</h2>
      <p className="govuk-body">
        What stands under “{assessment.findings.find(({ bars }) => bars)?.title}” keeps it from being sent. Your draft
        is kept.
      </p>
      <ButtonLink href={`/crimes/${opened.view.crime.id}`} kind="secondary">
        Back to the crime
      </ButtonLink>
    </>
  )
}

function NotWhole({ opened, why }: { opened: Opened; why: string }) {
  return (
    <Asking opened={opened} back={{ href: opened.ask }}>
      <PageTitle>There is still something to do</PageTitle>
      <p className="govuk-body-l">{why}</p>
      <ButtonLink href={opened.ask}>Go on with your request</ButtonLink>
    </Asking>
  )
}

const countInWords = (items: number): string => (items === 0 ? 'None' : String(items))

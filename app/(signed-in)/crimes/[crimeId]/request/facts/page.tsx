import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Button, ButtonGroup } from '#components/form/button'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { traitsOf } from '#lib/cancellations/questions/crime-traits'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import type { Category } from '#lib/counting-rules/model'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { Asking, CannotAsk, openDraft, whyNot } from '../open-draft.tsx'
import { CategoryQuestions } from '../category-questions.tsx'
import { FactsForm } from './facts-form.tsx'

export const metadata: Metadata = { title: 'The facts' }

const TITLES: Readonly<Record<Category, string>> = {
  C1: 'It happened somewhere else',
  C2: 'The new information',
  C3: 'It is already recorded',
  C4: 'It was recorded by mistake',
  C5: 'Self-defence',
}

/** The facts of the category: only facts, and only what it needs. What they are worth is the decision maker’s to judge. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/request/facts'>) {
  const opened = await openDraft(params, 'request/facts')
  const {
    actor,
    view: { crime, draft, today, ownForce },
    ask,
  } = opened
  const category = draft?.answers.category
  const why = whyNot(opened, category ?? undefined)
  if (why) return <CannotAsk opened={opened} why={why} />
  if (!category) redirect(ask)
  const unsaved = await unsavedForm(actor.staffId, (await searchParams).unsaved)
  const traits = traitsOf(crime)
  const typed = draft.answers.fields[category] ?? {}
  return (
    <Asking opened={opened} back={{ href: ask }}>
      <FactsForm
        action={`${ask}/facts/save`}
        formKey={unsaved?.formKey ?? newId()}
        unsaved={unsaved}
        category={category}
        traits={traits}
        today={today}
      >
        <PageTitle caption={categoryInWords(category)}>{TITLES[category]}</PageTitle>
        <p className="govuk-body">Give the facts. “Not known” is an answer too.</p>
        <CategoryQuestions category={category} typed={typed} circumstances={{ traits, ownForce }} />
        <ButtonGroup>
          <Button>Continue</Button>
          <Button kind="secondary" unchecked name="later" value="yes">
            Save and come back later
          </Button>
        </ButtonGroup>
      </FactsForm>
    </Asking>
  )
}

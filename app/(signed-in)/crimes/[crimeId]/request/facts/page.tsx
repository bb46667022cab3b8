import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import type { ComponentType } from 'react'
import { Button, ButtonGroup } from '#components/form/button'
import { PageTitle } from '#components/page/page-title'
import { newId } from '#lib/base/ids'
import { traitsOf } from '#lib/cancellations/questions/crime-traits'
import { suspectIsPolice } from '#lib/cancellations/questions/words/question'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import type { Category } from '#lib/counting-rules/model'
import { unsavedForm } from '#lib/people/unsaved-forms'
import { Asking, CannotAsk, openDraft, whyNot } from '../open-draft.tsx'
import { AskField } from '../question-field.tsx'
import { C1Facts } from './c1.tsx'
import { C2Facts } from './c2.tsx'
import { C3Facts } from './c3.tsx'
import { C4Facts } from './c4.tsx'
import { C5Facts } from './c5.tsx'
import { FactsForm } from './facts-form.tsx'
import type { FactsProps } from './facts-props.ts'

export const metadata: Metadata = { title: 'The facts' }

const PAGES: Record<Category, { title: string; Facts: ComponentType<FactsProps> }> = {
  C1: { title: 'It happened somewhere else', Facts: C1Facts },
  C2: { title: 'The new information', Facts: C2Facts },
  C3: { title: 'It is already recorded', Facts: C3Facts },
  C4: { title: 'It was recorded by mistake', Facts: C4Facts },
  C5: { title: 'Self-defence', Facts: C5Facts },
}

/** The facts of the category: only facts, and only what it needs. What they are worth is the decider’s to judge. */
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
  const { title, Facts } = PAGES[category]
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
        <PageTitle caption={categoryInWords(category)}>{title}</PageTitle>
        <p className="govuk-body">Give the facts. “Not known” is an answer too.</p>
        <Facts typed={typed} traits={traits} ownForce={ownForce} />
        {traits.suspects && <AskField question={suspectIsPolice} name="suspectIsPolice" typed={typed} />}
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

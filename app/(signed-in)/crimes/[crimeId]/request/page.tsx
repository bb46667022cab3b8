import type { Metadata } from 'next'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { Measure } from '#components/page/columns'
import { PageTitle } from '#components/page/page-title'
import { addDays, dayOf, inWords } from '#lib/base/day'
import { progressOf } from '#lib/cancellations/draft/draft-to-request'
import { categoryInWords } from '#lib/cancellations/views/category-words'
import { DraftSaved } from './draft-saved.tsx'
import { DraftTasks, isReady } from './draft-tasks.tsx'
import { Asking, CannotAsk, openDraft, type Opened, whyNot } from './open-draft.tsx'
import { FirstQuestion } from './what-happened-form.tsx'

export const metadata: Metadata = { title: 'Ask to cancel a crime' }

/** Where asking begins: with the first question, or, once begun, with what there is still to do. */
export default async function Page({ params, searchParams }: PageProps<'/crimes/[crimeId]/request'>) {
  const opened = await openDraft(params, 'request')
  const why = whyNot(opened)
  if (why) return <CannotAsk opened={opened} why={why} />
  const draft = opened.view.draft?.answers
  const { unsaved, saved } = await searchParams
  if (!draft?.category) return <FirstQuestion opened={opened} unsaved={unsaved} />
  return <Tasks opened={opened} isSaved={saved !== undefined} />
}

function Tasks({ opened, isSaved }: { opened: Opened; isSaved: boolean }) {
  const {
    view: { crime, draft, today },
    ask,
  } = opened
  if (!draft?.answers.category) return null
  const { category, reasons } = draft.answers
  const progress = progressOf(crime, draft.answers, today)
  return (
    <Asking opened={opened} back={{ href: `/crimes/${crime.id}`, text: 'Back to the crime' }} wide>
      <Measure>
        {isSaved && <DraftSaved />}
        <PageTitle caption={categoryInWords(category)}>Ask to cancel this crime</PageTitle>
        <DraftTasks category={category} reasons={reasons} progress={progress} ask={ask} />
        <ButtonGroup>
          <ButtonLink
            href={isReady(progress) ? `${ask}/check` : progress.facts === 'whole' ? `${ask}/evidence` : `${ask}/facts`}
          >
            Go on
          </ButtonLink>
          <a className="govuk-link" href={`${ask}/drop`}>
            Throw this draft away
          </a>
        </ButtonGroup>
        <p className="govuk-body">
          Only you can see this draft. It is dropped on {inWords(addDays(dayOf(draft.updatedAt), 28))} if you do not
          come back to it.
        </p>
      </Measure>
    </Asking>
  )
}

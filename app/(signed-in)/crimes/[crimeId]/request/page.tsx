import type { Metadata } from 'next'
import { ButtonGroup, ButtonLink } from '#components/form/button'
import { Measure } from '#components/page/columns'
import { NotificationBanner } from '#components/page/notification-banner'
import { PageTitle } from '#components/page/page-title'
import { Tag } from '#components/table/tag'
import { TaskList } from '#components/table/task-list'
import { addDays, dayOf, inWords } from '#lib/base/day'
import { progressOf } from '#lib/cancellations/draft/draft-to-request'
import { needsEvidence } from '#lib/cancellations/draft/needs-evidence'
import { categoryInWords } from '#lib/cancellations/views/category-words'
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
  const { whole, unfinished } = progress.evidence
  const isReady = progress.facts === 'whole' && unfinished.length === 0
  return (
    <Asking opened={opened} back={{ href: `/crimes/${crime.id}`, text: 'Back to the crime' }} wide>
      <Measure>
        {isSaved && (
          <NotificationBanner kind="success" heading="What you wrote is saved. Come back to it from Today." />
        )}
        <PageTitle caption={categoryInWords(category)}>Ask to cancel this crime</PageTitle>
        <TaskList
          tasks={[
            {
              id: 'what',
              title: 'What has happened',
              href: `${ask}/what`,
              status: 'Done',
              hint: reasons.length > 0 ? 'There is new information too' : undefined,
            },
            {
              id: 'facts',
              title: 'The facts',
              href: `${ask}/facts`,
              status: progress.facts === 'whole' ? 'Done' : <Tag>{progress.facts === 'begun' ? 'Begun' : 'To do'}</Tag>,
            },
            {
              id: 'evidence',
              title: 'The evidence',
              href: `${ask}/evidence`,
              hint: needsEvidence(category) ? undefined : 'Only if you have any',
              status:
                unfinished.length > 0 ? (
                  <Tag>Begun</Tag>
                ) : whole > 0 ? (
                  `${String(whole)} piece${whole === 1 ? '' : 's'}`
                ) : needsEvidence(category) ? (
                  <Tag>To do</Tag>
                ) : (
                  'None'
                ),
            },
            {
              id: 'check',
              title: 'Check your answers and send',
              href: isReady ? `${ask}/check` : undefined,
              status: isReady ? <Tag>To do</Tag> : 'Cannot start yet',
            },
          ]}
        />
        <ButtonGroup>
          <ButtonLink href={isReady ? `${ask}/check` : progress.facts === 'whole' ? `${ask}/evidence` : `${ask}/facts`}>
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

import { Tag } from '#components/table/tag'
import { type Task, TaskList } from '#components/table/task-list'
import type { DraftAnswers } from '#lib/cancellations/draft/draft'
import type { DraftProgress } from '#lib/cancellations/draft/draft-to-request'
import { needsEvidence } from '#lib/cancellations/draft/needs-evidence'
import type { Category } from '#lib/counting-rules/model'

interface Props {
  category: Category
  reasons: DraftAnswers['reasons']
  progress: DraftProgress
  /** The address of the first page of asking about this crime. */
  ask: string
}

/** Whether everything before the last step is done. */
export const isReady = ({ facts, evidence }: DraftProgress): boolean =>
  facts === 'whole' && evidence.unfinished.length === 0

/** What there is to do before a request can be sent, each step with where it stands. */
export function DraftTasks({ category, reasons, progress, ask }: Props) {
  return (
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
        evidenceTask(category, progress, ask),
        {
          id: 'check',
          title: 'Check your answers and send',
          href: isReady(progress) ? `${ask}/check` : undefined,
          status: isReady(progress) ? <Tag>To do</Tag> : 'Cannot start yet',
        },
      ]}
    />
  )
}

function evidenceTask(category: Category, { evidence: { whole, unfinished } }: DraftProgress, ask: string): Task {
  return {
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
  }
}

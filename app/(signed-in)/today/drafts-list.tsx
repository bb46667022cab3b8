import { TaskList } from '#components/table/task-list'
import { dayOf, inWords } from '#lib/base/day'
import type { DraftLine } from '#lib/cancellations/draft/draft'
import { titleOf } from '#lib/counting-rules/offences'

const SHOWN = 5

/** What this person has begun and not sent; nobody else sees it. */
export function Drafts({ drafts }: { drafts: readonly DraftLine[] }) {
  if (drafts.length === 0) return null
  return (
    <section aria-labelledby="waits-drafts">
      <h2 className="govuk-heading-m" id="waits-drafts">
        Begun and not sent ({drafts.length})
      </h2>
      <TaskList
        tasks={drafts.slice(0, SHOWN).map((draft) => ({
          id: `draft-${draft.crimeId}`,
          title: draft.reference,
          hint: (
            <>
              {titleOf(draft.code, draft.countClass)}
              <br />
              Kept on {inWords(dayOf(draft.updatedAt))}; dropped after 28 days
            </>
          ),
          href:
            draft.answeringRequestId === null
              ? `/crimes/${draft.crimeId}/request`
              : `/requests/${draft.answeringRequestId}/answer`,
          status: undefined,
        }))}
      />
      {drafts.length > SHOWN && <p className="govuk-body">The first {SHOWN} are shown.</p>}
    </section>
  )
}

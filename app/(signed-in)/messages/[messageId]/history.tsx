import { Timeline } from '#components/crime/timeline'
import { instantInWords } from '#lib/base/day'
import { detailInWords, eventInWords } from '#lib/messages/in-words'
import type { MessageStep } from '#lib/messages/views/load-message'

/** What happened to a message, the latest first. */
export function History({ steps }: { steps: readonly MessageStep[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">What happened</h2>
      <Timeline
        events={steps.map(({ id, at, what, detail, by, notes }) => ({
          id,
          title: eventInWords(what),
          when: instantInWords(at),
          at: at.toISOString(),
          by: by ?? 'the product itself',
          ...(detail === null && notes === null
            ? {}
            : { description: [detail === null ? '' : detailInWords(detail), notes ?? ''].join(' ').trim() }),
        }))}
      />
    </>
  )
}

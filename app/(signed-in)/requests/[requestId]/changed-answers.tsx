import { Table } from '#components/table/table'
import type { RequestView } from '#lib/cancellations/load/load-request'
import { currentAnswersOf } from '#lib/cancellations/load/current-answers'
import { changedLines } from '#lib/cancellations/views/changed-lines'
import { Words } from './quoted-text.tsx'

/** What was changed after the one who asked had been shown what the rules say of it. */
export function Changed({ view: { request, text } }: { view: RequestView }) {
  const changes = changedLines(currentAnswersOf(request), text)
  if (changes.length === 0) return null
  return (
    <Table
      caption="Changed after the findings were shown"
      columns={[{ text: 'Question' }, { text: 'Answer then' }, { text: 'Answer now' }]}
      rows={changes.map(({ question, from, to }, n) => ({
        key: String(n),
        cells: [question, <Words key="from">{from}</Words>, <Words key="to">{to}</Words>],
      }))}
    />
  )
}

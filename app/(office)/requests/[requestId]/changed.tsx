import { Table } from '#components/table/table'
import type { RequestLook } from '#lib/cancellations/look'
import { standingSeen } from '#lib/cancellations/other-forces/standing-seen'
import { changedLines } from '#lib/cancellations/views/changed-lines'
import { Words } from './words.tsx'

/** What was changed after the one who asked had been shown what the rules say of it. */
export function Changed({ look: { request, text } }: { look: RequestLook }) {
  const changes = changedLines(standingSeen(request), text)
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

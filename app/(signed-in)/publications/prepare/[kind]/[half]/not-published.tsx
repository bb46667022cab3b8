import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/table/table'
import type { NotReady } from '#lib/publications/prepare'
import { cellInWords } from '#lib/publications/tables/cell-words'
import { countInWords } from '#lib/statistics/model'

/** Why nothing can be published now: for the registrar alone, since each reason tells something. */
export function NotPublished({ reason }: { reason: NotReady }) {
  switch (reason.kind) {
    case 'no report':
      return (
        <InsetText>
          There is no report of this half-year yet. An extract is made of what a report was counted from.
        </InsetText>
      )
    case 'unchanged':
      return <InsetText>Readers would be told nothing that the last edition does not say already.</InsetText>
    case 'waits':
      return (
        <>
          <InsetText>
            It waits: a count that was published has changed by 1 to 4 since, so a revision would tell about single
            crimes. Tell nobody outside the force that it waits.
          </InsetText>
          <Table
            caption="Counts that changed by 1 to 4"
            columns={[{ text: 'Count' }, { text: 'Published', numeric: true }, { text: 'Now', numeric: true }]}
            rows={reason.changes.map(({ names, from, to }) => ({
              key: names.join('; '),
              cells: [names.map(cellInWords).join(' without '), countInWords(from), countInWords(to)],
            }))}
          />
        </>
      )
  }
}

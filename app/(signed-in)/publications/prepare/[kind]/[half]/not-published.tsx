import { InsetText } from '#components/page/inset-text'
import { Table } from '#components/table/table'
import type { NotReady } from '#lib/publications/prepare'
import { cellInWords } from '#lib/publications/tables/cell-words'
import type { SmallChange } from '#lib/statistics/disclosure/publications/changes'
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
          <SmallChanges changes={reason.changes} />
        </>
      )
  }
}

/** What a revision leaves as it was published, and why. */
export function Waiting({ changes }: { changes: readonly SmallChange[] }) {
  if (changes.length === 0) return null
  return (
    <>
      <InsetText>
        Tables of which a count changed by 1 to 4 since they were published stay as they were published. Tell nobody
        outside the force which these are: tables in which nothing changed stay as they were, too.
      </InsetText>
      <SmallChanges changes={changes} />
    </>
  )
}

function SmallChanges({ changes }: { changes: readonly SmallChange[] }) {
  // The same change may be told by two earlier publications.
  const rows = new Map(changes.map((change) => [change.names.join('; '), change]))
  return (
    <Table
      caption="Counts that changed by 1 to 4"
      columns={[{ text: 'Count' }, { text: 'Published', numeric: true }, { text: 'Now', numeric: true }]}
      rows={[...rows].map(([key, { names, from, to }]) => ({
        key,
        cells: [names.map(cellInWords).join(' without '), countInWords(from), countInWords(to)],
      }))}
    />
  )
}

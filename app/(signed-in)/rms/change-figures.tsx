import { Table } from '#components/table/table'
import { LIST_WORDS } from '#lib/imports/changes/in-words'
import { CHANGE_LISTS, type ChangeFigures, type ChangeList } from '#lib/imports/changes/load-changes'

/** How many changes in the RMS stand in each list, rape and homicide apart; each leads to its list. */
export function ChangeFigureTable({ found, current }: { found: ChangeFigures; current?: ChangeList }) {
  return (
    <Table
      caption="Changes in the RMS besides cancelling"
      isCaptionUnseen
      columns={[{ text: 'Changes' }, { text: 'From rape or homicide', numeric: true }, { text: 'All', numeric: true }]}
      rows={CHANGE_LISTS.map((list) => ({
        key: list,
        cells: [
          list === current ? (
            LIST_WORDS[list]
          ) : (
            <a key="list" className="govuk-link" href={`/rms/changes?list=${encodeURIComponent(list)}`}>
              {LIST_WORDS[list]}
            </a>
          ),
          found[list].gravest.toLocaleString('en-GB'),
          found[list].all.toLocaleString('en-GB'),
        ],
      }))}
    />
  )
}

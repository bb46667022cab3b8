import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { CATEGORY_WORDS, CHOICE_WORDS } from '#lib/panels/model'
import type { AgendaCase, MeetingDetails } from '#lib/panels/meetings/load-meeting'

/** The cases of a meeting: for whoever serves it how far they have come, for a member what is theirs to do. */
export function Agenda({ details: { cases }, isSide }: { details: MeetingDetails; isSide: boolean }) {
  if (cases.length === 0) return <EmptyList words="No case is on the agenda yet." />
  return (
    <Table
      caption="Agenda"
      columns={[{ text: 'Case' }, { text: 'How it came here' }, { text: 'Scores' }, { text: 'Status' }]}
      rows={cases.map((each) => ({
        key: each.id,
        cells: [
          <CaseLink key="case" each={each} isSide={isSide} />,
          CHOICE_WORDS[each.choice],
          scoresInWords(each),
          <Tag key="status" colour={each.concluded !== null ? 'green' : each.isOff ? 'grey' : 'blue'}>
            {stateInWords(each, isSide)}
          </Tag>,
        ],
      }))}
    />
  )
}

/** A member is led to a case only when there is something that they may read. */
function CaseLink({ each, isSide }: { each: AgendaCase; isSide: boolean }) {
  const name = `Case ${String(each.place)}`
  const isShown = isSide || (each.progress?.isSigned === true && each.mine !== 'stood down' && !each.isOff)
  return isShown ? (
    <a className="govuk-link" href={`/panels/cases/${each.id}`}>
      {name}
    </a>
  ) : (
    name
  )
}

function scoresInWords({ progress, isOff }: AgendaCase): string {
  if (!progress || isOff) return '–'
  const { scored, stoodDown, awaited } = progress
  return [
    `${String(scored)} given`,
    ...(stoodDown > 0 ? [`${String(stoodDown)} stood down`] : []),
    ...(awaited > 0 ? [`${String(awaited)} to come`] : []),
  ].join(', ')
}

function stateInWords({ isOff, concluded, isOpened, progress, mine }: AgendaCase, isSide: boolean): string {
  if (isOff) return 'Taken off the agenda'
  if (mine === 'stood down') return 'You stood down'
  if (concluded !== null) return CATEGORY_WORDS[concluded]
  if (isOpened) return 'In discussion'
  if (progress?.isSigned !== true) return isSide ? 'Pack to be prepared or signed off' : 'Pack not ready yet'
  if (progress.isAllScored) return 'Ready to be discussed'
  return isSide || mine === 'scored' ? 'Waits for scores' : 'For you to score'
}

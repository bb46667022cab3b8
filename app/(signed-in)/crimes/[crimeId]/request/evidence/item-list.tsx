import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import { type Day, knownDayInWords } from '#lib/base/day'
import { itemOf } from '#lib/cancellations/draft/draft-to-request'
import type { FileShown } from '#lib/cancellations/draft/load-draft'
import { evidenceWords } from '#lib/cancellations/questions/words/evidence'
import type { DraftItem } from '#lib/cancellations/draft/draft'
import { fileInWords } from './file-in-words.ts'

interface ItemListProps {
  items: readonly DraftItem[]
  files: ReadonlyMap<string, FileShown>
  today: Day
  crimeId: string
  /** Where the pages of evidence are: each piece is changed below it. */
  here: string
}

/** The evidence put together so far, each piece on a card with the ways to change and to remove it. */
export function ItemList({ items, here, ...shown }: ItemListProps) {
  return items.map((item, n) => (
    <section key={item.id} className="govuk-summary-card" aria-labelledby={`piece-${String(n + 1)}`}>
      <div className="govuk-summary-card__title-wrapper">
        <h2 className="govuk-summary-card__title" id={`piece-${String(n + 1)}`}>
          {n + 1}. {nameOf(item)} {!itemOf(item, shown.today).ok && <Tag>Not finished</Tag>}
        </h2>
        <ul className="govuk-summary-card__actions">
          {(['Change', 'Remove'] as const).map((what) => (
            <li key={what} className="govuk-summary-card__action">
              <a className="govuk-link" href={`${here}/${item.id}${what === 'Remove' ? '/remove' : ''}`}>
                {what}
                <span className="govuk-visually-hidden"> piece {n + 1}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <div className="govuk-summary-card__content">
        <SummaryList
          rows={[
            { key: 'Who made it', value: wordsContextOf(item, 'madeBy') },
            { key: 'Somebody’s account', value: wordsContextOf(item, 'isAccount') },
            { key: 'What it shows', value: wordsContextOf(item, 'shows') },
            { key: 'Where it came from', value: textOf(item, 'origin') },
            { key: 'How to check it', value: textOf(item, 'howVerifiable') },
            { key: 'The day it is about', value: knownDayInWords(item.fields.eventOn) },
            { key: 'When police got it', value: knownDayInWords(item.fields.obtainedOn) },
            { key: 'Who had it', value: wordsContextOf(item, 'heldByBeforeRecording') },
            { key: 'Known then', value: wordsContextOf(item, 'knownToRecorderOrOic') },
            { key: 'Where it is', value: <Held item={item} {...shown} /> },
          ]}
        />
      </div>
    </section>
  ))
}

/** What a piece is, in words. */
export const nameOf = (item: DraftItem): string => wordsContextOf(item, 'kind') || 'Evidence'

/** The words of the answer that was chosen; empty where none was. */
const wordsContextOf = ({ fields }: DraftItem, name: keyof typeof evidenceWords): string =>
  evidenceWords[name].options?.[String(fields[name] ?? '')] ?? ''

const textOf = ({ fields }: DraftItem, name: string): string => [fields[name] ?? ''].flat()[0] ?? ''

function Held({ item, files, crimeId }: Pick<ItemListProps, 'files' | 'crimeId'> & { item: DraftItem }) {
  if (item.fields.held === 'seen') {
    return `Seen by ${textOf(item, 'seenBy') || 'somebody'}, held at ${textOf(item, 'whereHeld') || 'a place not given yet'}`
  }
  const file = item.fileId === null ? undefined : files.get(item.fileId)
  if (!file || item.fileId === null) return 'Not attached yet'
  return (
    <a className="govuk-link" href={`/crimes/${crimeId}/evidence/${item.fileId}`}>
      {fileInWords(file)}
    </a>
  )
}

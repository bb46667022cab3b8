import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import { type Day, knownDayInWords } from '#lib/base/day'
import { pieceOf } from '#lib/cancellations/asking/asking-of'
import type { FileShown } from '#lib/cancellations/asking/look'
import { evidenceWords } from '#lib/cancellations/asking/words/evidence'
import type { DraftPiece } from '#lib/cancellations/asking/draft'
import { fileInWords } from './file-in-words.ts'

interface PiecesProps {
  pieces: readonly DraftPiece[]
  files: ReadonlyMap<string, FileShown>
  today: Day
  crimeId: string
  /** Where the pages of evidence are: each piece is changed below it. */
  here: string
}

/** The evidence put together so far, each piece on a card with the ways to change and to remove it. */
export function Pieces({ pieces, here, ...shown }: PiecesProps) {
  return pieces.map((piece, n) => (
    <section key={piece.id} className="govuk-summary-card" aria-labelledby={`piece-${String(n + 1)}`}>
      <div className="govuk-summary-card__title-wrapper">
        <h2 className="govuk-summary-card__title" id={`piece-${String(n + 1)}`}>
          {n + 1}. {nameOf(piece)} {!pieceOf(piece, shown.today).ok && <Tag>Not finished</Tag>}
        </h2>
        <ul className="govuk-summary-card__actions">
          {(['Change', 'Remove'] as const).map((what) => (
            <li key={what} className="govuk-summary-card__action">
              <a className="govuk-link" href={`${here}/${piece.id}${what === 'Remove' ? '/remove' : ''}`}>
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
            { key: 'What it shows', value: saidOf(piece, 'shows') },
            { key: 'Where it came from', value: textOf(piece, 'origin') },
            { key: 'How to check it', value: textOf(piece, 'howVerifiable') },
            { key: 'The day it is about', value: knownDayInWords(piece.fields.eventOn) },
            { key: 'When police got it', value: knownDayInWords(piece.fields.obtainedOn) },
            { key: 'Who had it', value: saidOf(piece, 'heldByBeforeRecording') },
            { key: 'Known then', value: saidOf(piece, 'knownToRecorderOrOic') },
            { key: 'Where it is', value: <Held piece={piece} {...shown} /> },
          ]}
        />
      </div>
    </section>
  ))
}

/** What a piece is, in words. */
export const nameOf = (piece: DraftPiece): string => saidOf(piece, 'kind') || 'Evidence'

/** The words of the answer that was chosen; empty where none was. */
const saidOf = ({ fields }: DraftPiece, name: keyof typeof evidenceWords): string =>
  evidenceWords[name].options?.[String(fields[name] ?? '')] ?? ''

const textOf = ({ fields }: DraftPiece, name: string): string => [fields[name] ?? ''].flat()[0] ?? ''

function Held({ piece, files, crimeId }: Pick<PiecesProps, 'files' | 'crimeId'> & { piece: DraftPiece }) {
  if (piece.fields.held === 'seen') {
    return `Seen by ${textOf(piece, 'seenBy') || 'somebody'}, held at ${textOf(piece, 'whereHeld') || 'a place not given yet'}`
  }
  const file = piece.fileId === null ? undefined : files.get(piece.fileId)
  if (!file || piece.fileId === null) return 'Not attached yet'
  return (
    <a className="govuk-link" href={`/crimes/${crimeId}/evidence/${piece.fileId}`}>
      {fileInWords(file)}
    </a>
  )
}

import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'
import { type Day, inWords, isDay } from '#lib/base/day'
import { pieceOf } from '#lib/cancellations/asking/asking-of'
import type { FileShown } from '#lib/cancellations/asking/look'
import { evidenceWords } from '#lib/cancellations/asking/words/evidence'
import type { DraftPiece } from '#lib/cancellations/draft'
import { fileInWords } from './file-in-words.ts'

interface PiecesProps {
  pieces: readonly DraftPiece[]
  files: ReadonlyMap<string, FileShown>
  today: Day
  crimeId: string
  /** Where the pages of evidence are: each piece is changed below it. */
  here: string
}

/** The evidence put together so far, each piece with the ways to change and to remove it. */
export function Pieces({ pieces, files, today, crimeId, here }: PiecesProps) {
  return pieces.map((piece, n) => (
    <section key={piece.id} aria-labelledby={`piece-${String(n + 1)}`}>
      <h2 className="govuk-heading-s" id={`piece-${String(n + 1)}`}>
        {n + 1}. {nameOf(piece)} {!pieceOf(piece, today).ok && <Tag>Not finished</Tag>}
      </h2>
      <SummaryList
        rows={[
          { key: 'What it shows', value: saidOf(piece, 'shows') },
          { key: 'Where it came from', value: textOf(piece, 'origin') },
          { key: 'Held', value: <Held piece={piece} files={files} crimeId={crimeId} /> },
          { key: 'Police got it', value: dayOfPiece(piece, 'obtainedOn') },
        ].map((row, nth) => ({
          ...row,
          actions: nth > 0 ? [] : [
            { href: `${here}/${piece.id}`, text: 'Change', about: `piece ${String(n + 1)}` },
            { href: `${here}/${piece.id}/remove`, text: 'Remove', about: `piece ${String(n + 1)}` },
          ],
        }))}
      />
    </section>
  ))
}

/** What a piece is, in words. */
export const nameOf = (piece: DraftPiece): string => saidOf(piece, 'kind') || 'Evidence'

/** The words of the answer that was chosen; empty where none was. */
const saidOf = ({ fields }: DraftPiece, name: 'kind' | 'shows' | 'held'): string => evidenceWords[name].options?.[String(fields[name] ?? '')] ?? ''

const textOf = ({ fields }: DraftPiece, name: string): string => [fields[name] ?? ''].flat()[0] ?? ''

function dayOfPiece(piece: DraftPiece, name: string): string {
  const day = textOf(piece, name)
  return isDay(day) ? inWords(day) : 'Not known'
}

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

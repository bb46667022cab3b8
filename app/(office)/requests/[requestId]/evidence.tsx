import { SummaryList } from '#components/table/summary-list'
import { evidenceWords } from '#lib/cancellations/asking/words/evidence'
import type { EvidenceSeen, RequestLook } from '#lib/cancellations/look'
import { evidenceLines, sizeInWords } from '#lib/cancellations/views/evidence-lines'
import { Words } from './words.tsx'

/** Every piece of evidence ever handed in with the request, with its three dates; a file is a download. */
export function Evidence({ look }: { look: RequestLook }) {
  const pieces = look.request.submissions.flatMap(({ evidence, at }) => evidence.map((piece) => ({ piece, at })))
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {pieces.length === 0 && <p className="govuk-body">None was given.</p>}
      {pieces.map(({ piece, at }, n) => (
        <Piece key={piece.id} piece={piece} at={at} n={n + 1} look={look} />
      ))}
    </section>
  )
}

/** A piece of evidence as it is called on every page: "1. Film, such as CCTV". */
export const pieceTitle = (piece: EvidenceSeen, n: number): string =>
  `${String(n)}. ${evidenceWords.kind.options?.[String(piece.kept.fields.kind)] ?? 'Something else'}`

function Piece({ piece, at, n, look }: { piece: EvidenceSeen; at: string; n: number; look: RequestLook }) {
  const { file, fileId } = piece
  return (
    <>
      <h3 className="govuk-heading-s">{pieceTitle(piece, n)}</h3>
      <SummaryList
        rows={[
          ...evidenceLines(piece.kept, at, look.text).map(({ question, answer, isText }) => ({
            key: question,
            value: isText ? <Words>{answer}</Words> : answer,
          })),
          ...(file && fileId
            ? [
                {
                  key: 'File',
                  value: (
                    <a className="govuk-link" href={`/crimes/${look.crime.id}/evidence/${fileId}`}>
                      Download {look.text(file.nameId)} ({sizeInWords(file.bytes)})
                    </a>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  )
}

import { SummaryList } from '#components/table/summary-list'
import { evidenceWords } from '#lib/cancellations/questions/words/evidence'
import type { EvidenceDetails, RequestView } from '#lib/cancellations/load/load-request'
import { evidenceLines, sizeInWords } from '#lib/cancellations/views/evidence-lines'
import { Words } from './quoted-text.tsx'

/** Every item of evidence ever handed in with the request, with its three dates; a file is a download. */
export function Evidence({ view }: { view: RequestView }) {
  const items = view.request.submissions.flatMap(({ evidence, at }) => evidence.map((item) => ({ item, at })))
  return (
    <section aria-labelledby="evidence">
      <h2 className="govuk-heading-m" id="evidence">
        Evidence
      </h2>
      {items.length === 0 && <p className="govuk-body">None was given.</p>}
      {items.map(({ item, at }, n) => (
        <EvidenceItemBox key={item.id} item={item} at={at} n={n + 1} view={view} />
      ))}
    </section>
  )
}

/** An item of evidence as it is called on every page: "1. Film, such as CCTV". */
export const itemTitle = (item: EvidenceDetails, n: number): string =>
  `${String(n)}. ${evidenceWords.kind.options?.[String(item.kept.fields.kind)] ?? 'Something else'}`

function EvidenceItemBox({ item, at, n, view }: { item: EvidenceDetails; at: string; n: number; view: RequestView }) {
  const { file, fileId } = item
  return (
    <>
      <h3 className="govuk-heading-s">{itemTitle(item, n)}</h3>
      <SummaryList
        rows={[
          ...evidenceLines(item.kept, at, view.text).map(({ question, answer, isText }) => ({
            key: question,
            value: isText ? <Words>{answer}</Words> : answer,
          })),
          ...(file && fileId
            ? [
                {
                  key: 'File',
                  value: (
                    <a className="govuk-link" href={`/crimes/${view.crime.id}/evidence/${fileId}`}>
                      Download {view.text(file.nameId)} ({sizeInWords(file.bytes)})
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

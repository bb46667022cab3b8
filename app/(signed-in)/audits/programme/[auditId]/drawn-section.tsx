import { capital } from '#lib/base/model'
import { Table } from '#components/table/table'
import type { Drawn } from '#lib/audits/programme/load-frame'
import { countInWords } from '#lib/statistics/model'

const MOST = 200

/** What the seed drew, in the order of its tickets; an auditor goes from here to what they read. */
export function DrawnSection({ drawn, mayRead }: { drawn: readonly Drawn[]; mayRead: boolean }) {
  return (
    <>
      <Table
        caption={`To be read: ${countInWords(drawn.length)}`}
        columns={[{ text: 'Crime' }, { text: 'Stratum' }]}
        rows={drawn.slice(0, MOST).map(({ reference, stratum, decisionId }) => ({
          key: reference,
          cells: [
            mayRead && decisionId !== null ? (
              <a key="crime" className="govuk-link" href={`/audits/${decisionId}`}>
                {reference}
              </a>
            ) : (
              reference
            ),
            capital(stratum),
          ],
        }))}
      />
      {drawn.length > MOST && (
        <p className="govuk-body">{`The first ${String(MOST)} of ${countInWords(drawn.length)}.`}</p>
      )}
    </>
  )
}

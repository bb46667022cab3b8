import { capital } from '#lib/base/model'
import { Table } from '#components/table/table'
import type { AuditResults } from '#lib/audits/results/load-results'
import { linkedInWords, resultAtLookInWords, wholeFrameInWords } from '#lib/audits/results/results-in-words'
import type { DeclaredAudit } from '#lib/audits/programme/model'
import { countInWords } from '#lib/statistics/model'

// Whoever sees errors come in can stop where it suits.
const NOT_YET = 'Not yet'

/** What was found: each stratum against the tolerance, and the whole frame once all is read. */
export function ResultsSection({ results, audit, of }: { results: AuditResults; audit: DeclaredAudit; of: number }) {
  return (
    <section>
      <Table
        caption="What was found"
        columns={[
          { text: 'Stratum' },
          { text: 'Read', numeric: true },
          { text: 'Wrong', numeric: true },
          { text: 'Cannot be told', numeric: true },
          { text: 'Against the tolerance' },
        ]}
        rows={results.strata.map((each) => {
          const { stratum, result } = each
          const { right, wrong, cannotTell } = stratum.found
          return {
            key: stratum.stratum,
            cells: [
              capital(stratum.stratum),
              `${countInWords(right + wrong + cannotTell)} of ${countInWords(stratum.read)}`,
              result.kind === 'being read' ? NOT_YET : countInWords(wrong),
              result.kind === 'being read' ? NOT_YET : countInWords(cannotTell),
              resultAtLookInWords(each, audit.tolerance, audit.looks),
            ],
          }
        })}
      />
      {results.whole && <WholeFrame results={results} whole={results.whole} looks={audit.looks} of={of} />}
    </section>
  )
}

interface WholeFrameProps {
  results: AuditResults
  whole: NonNullable<AuditResults['whole']>
  looks: number
  of: number
}

/** The share of the whole frame, and what second readings say of the first. */
const WholeFrame = ({ results, whole, looks, of }: WholeFrameProps) => (
  <>
    <p className="govuk-body">
      {`Wrong in the whole frame: ${wholeFrameInWords(whole.asRight, of)}, if those that cannot be told were right; ${wholeFrameInWords(whole.asWrong, of)}, if they were wrong.`}
    </p>
    {looks > 1 && isEstimate(results) && <p className="govuk-body">{AFTER_LOOKS}</p>}
    {[...linkedSentences(whole), againInWords(results.again), ...results.agreement].map((sentence) => (
      <p className="govuk-body" key={sentence}>
        {sentence}
      </p>
    ))}
  </>
)

/** What links do with those that cannot be told taken as right and as wrong, said once where it is the same. */
const linkedSentences = ({ asRight, asWrong }: NonNullable<AuditResults['whole']>): readonly string[] => [
  ...new Set([asRight, asWrong].flatMap((each) => linkedInWords(each) ?? [])),
]

// What was read whole is no estimate, whenever it was read.
const isEstimate = ({ whole }: AuditResults): boolean =>
  [whole?.asRight, whole?.asWrong].some((share) => share?.kind === 'estimate')

const AFTER_LOOKS =
  'Reading ended where the plan said, so the share may lie a little off the truth. The interval is as wide as all the looks together need. Published error rates leave out what was sampled with several looks.'

const againInWords = ({ of, overturned }: AuditResults['again']): string =>
  of === 0
    ? 'Chance had nothing read twice that a first reader found right, so it is not known how many of these a second reader would find wrong.'
    : `Of ${countInWords(of)} that a first reader found right and chance had read twice, ${countInWords(overturned)} came out wrong. As large a share of those read once is counted as wrong.`

import { InsetText } from '#components/page/inset-text'
import { WarningText } from '#components/page/warning-text'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { DIFFERENCE_KINDS, DIFFERENCE_WORDS, type DifferenceKind, type Figure } from '#lib/imports/model'
import type { AsOf, DifferenceFigures } from '#lib/imports/rms/differences'

const said = (figure: Figure): string => (figure === 'not known' ? 'not known' : figure.toLocaleString('en-GB'))

/** How many crimes differ, by kind, rape apart; each kind leads to its crimes. */
export function FigureTable({ found, current }: { found: DifferenceFigures; current?: DifferenceKind }) {
  return (
    <>
      <HowTheRmsStood asOf={found.asOf} />
      <Table
        caption="Differences between the RMS and here"
        isCaptionUnseen
        columns={[{ text: 'What differs' }, { text: 'Rape', numeric: true }, { text: 'All crimes', numeric: true }]}
        rows={DIFFERENCE_KINDS.map((kind) => ({
          key: kind,
          cells: [
            kind === current ? (
              DIFFERENCE_WORDS[kind]
            ) : (
              <a key="kind" className="govuk-link" href={`/rms/differences?kind=${encodeURIComponent(kind)}`}>
                {DIFFERENCE_WORDS[kind]}
              </a>
            ),
            said(found.figures[kind].rape),
            said(found.figures[kind].all),
          ],
        }))}
      />
    </>
  )
}

/** By which extract the RMS is known, or that it is not. */
function HowTheRmsStood({ asOf }: { asOf: AsOf }) {
  if (!asOf.isFresh) {
    const last = asOf.takenAt === null ? 'No extract has been taken in yet.' : `The last one goes up to ${instantInWords(asOf.takenAt)}.`
    return <WarningText>{`There is no extract of the last seven days, so nothing is known of differences. ${last}`}</WarningText>
  }
  return (
    <>
      <p className="govuk-body">{asOf.takenAt && `As the RMS stood on ${instantInWords(asOf.takenAt)}.`}</p>
      {asOf.rejectedCrimes > 0 && (
        <InsetText>
          {`${asOf.rejectedCrimes.toLocaleString('en-GB')} ${asOf.rejectedCrimes === 1 ? 'row' : 'rows'} of crimes.csv could not be taken in. What they say of the RMS is not counted here.`}
        </InsetText>
      )}
    </>
  )
}

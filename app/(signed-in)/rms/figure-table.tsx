import { InsetText } from '#components/page/inset-text'
import { WarningText } from '#components/page/warning-text'
import { Table } from '#components/table/table'
import { instantInWords } from '#lib/base/day'
import { DIFFERENCE_KINDS, DIFFERENCE_WORDS, type DifferenceKind, type Figure } from '#lib/imports/model'
import type { DifferenceFigures } from '#lib/imports/rms/differences'

const inWords = (figure: Figure): string => (figure === 'not known' ? 'not known' : figure.toLocaleString('en-GB'))

interface FigureTableProps {
  found: DifferenceFigures
  current?: DifferenceKind
  /** For those who may not see the crimes: the figures lead nowhere. */
  isOnlyRead?: boolean
}

/** How many crimes differ, by kind, rape apart; each kind leads to its crimes. */
export function FigureTable({ found, current, isOnlyRead = false }: FigureTableProps) {
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
            kind === current || isOnlyRead ? (
              DIFFERENCE_WORDS[kind]
            ) : (
              <a key="kind" className="govuk-link" href={`/rms/differences?kind=${encodeURIComponent(kind)}`}>
                {DIFFERENCE_WORDS[kind]}
              </a>
            ),
            inWords(found.figures[kind].rape),
            inWords(found.figures[kind].all),
          ],
        }))}
      />
    </>
  )
}

/** By which extract the RMS is known, or that it is not. */
function HowTheRmsStood({ asOf }: { asOf: DifferenceFigures['asOf'] }) {
  if (!asOf.isFresh) return <WarningText>{howTheRmsStood(asOf)}</WarningText>
  return (
    <>
      <p className="govuk-body">{howTheRmsStood(asOf)}</p>
      {asOf.rejectedCrimes !== 0 && (
        <InsetText>{`${rowsInWords(asOf.rejectedCrimes)} of crimes.csv could not be imported. What they say of the RMS is not counted here.`}</InsetText>
      )}
    </>
  )
}

const rowsInWords = (rows: number): string => `${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'}`

/** By which extract the RMS is known, or that it is not, in words. */
export function howTheRmsStood({ isFresh, takenAt }: Pick<DifferenceFigures['asOf'], 'isFresh' | 'takenAt'>): string {
  if (isFresh && takenAt) return `As the RMS stood on ${instantInWords(takenAt)}.`
  const last =
    takenAt === null ? 'No extract has been imported yet.' : `The last one goes up to ${instantInWords(takenAt)}.`
  return `There is no extract of the last seven days, so nothing is known of differences. ${last}`
}

import { InsetText } from '#components/page/inset-text'
import type { MissingFigures } from '#lib/imports/refused/list-missing'
import { isSmallCount } from '#lib/statistics/disclosure/small-cells'

interface IncompleteFiguresProps {
  found: MissingFigures
  /** For readers from outside: few are not counted out. */
  isOutside?: boolean
  /** Where the rows are listed, for those who may see them. */
  href?: string
}

/** How many crimes are incomplete, because a row about them could not be imported: what is hidden there, no figure shows. */
export function IncompleteFigures({ found, isOutside = false, href }: IncompleteFiguresProps) {
  return (
    <InsetText>
      {incompleteInWords(found, isOutside)}
      {href !== undefined && found.rows + found.alike > 0 && (
        <>
          {' '}
          <a className="govuk-link" href={href}>
            The missing rows
          </a>
        </>
      )}
    </InsetText>
  )
}

/** The same in words, also for a spreadsheet. */
export function incompleteInWords(
  { crimes, rows, nameless, alike, entered }: MissingFigures,
  isOutside: boolean,
): string {
  const counted = (count: number, one: string, many: string): string =>
    isOutside && isSmallCount(count) ? `a few ${many}` : `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
  const incomplete =
    crimes === 0
      ? '0 crimes are incomplete.'
      : `Incomplete: ${counted(crimes, 'crime', 'crimes')}. No cancellation on them can be authorised or confirmed. Rows about them that could not be imported from the RMS: ${counted(rows - nameless, 'row', 'rows')}.`
  const pairs =
    alike === 0
      ? ''
      : ` Pairs of crimes whose references are alike, for a person to compare: ${counted(alike, 'pair', 'pairs')}.`
  const nowhere = nameless === 0 ? '' : ` Rows about no crime that is held here: ${counted(nameless, 'row', 'rows')}.`
  const byHand = entered === 0 ? '' : ` Entered by the registrar by hand: ${counted(entered, 'row', 'rows')}.`
  return `${incomplete}${pairs}${nowhere}${byHand}`
}

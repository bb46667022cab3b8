import { InsetText } from '#components/page/inset-text'
import type { MissingFigures } from '#lib/imports/refused/list-missing'

interface IncompleteFiguresProps {
  found: MissingFigures
  /** Where the rows are listed, for those who may see them. */
  href?: string
}

/** How many crimes are incomplete, because a row about them could not be imported: what is hidden there, no figure shows. */
export function IncompleteFigures({ found, href }: IncompleteFiguresProps) {
  return (
    <InsetText>
      {incompleteInWords(found)}
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
export function incompleteInWords({ crimes, rows, nameless, unnamed, alike, entered }: MissingFigures): string {
  const counted = (count: number, one: string, many: string): string =>
    `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
  const incomplete =
    crimes === 0
      ? '0 crimes are incomplete.'
      : `${counted(crimes, 'crime is', 'crimes are')} incomplete, and cannot be cancelled until that is resolved. ${counted(rows - nameless, 'row', 'rows')} about them could not be imported from the RMS.`
  const pairs =
    alike === 0
      ? ''
      : ` ${counted(alike, 'pair of references is', 'pairs of references are')} alike: the registrar compares the crimes.`
  const nowhere =
    nameless === 0
      ? ''
      : ` ${counted(nameless, 'more row', 'more rows')} could not be imported and belong to no crime held here.`
  const whose =
    unnamed === 0
      ? ''
      : ` ${counted(unnamed, 'of them does', 'of them do')} not say which crime it is about, so any crime may lack a victim or a suspect: the registrar finds out whose it is.`
  const byHand = entered === 0 ? '' : ` ${counted(entered, 'row was', 'rows were')} entered by the registrar by hand.`
  return `${incomplete}${pairs}${nowhere}${whose}${byHand}`
}

import { PanelCategory, ReportGroup } from '#lib/base/prisma/enums'
import { GROUP_WORDS } from '#lib/crimes/in-words'
import { countInWords } from '#lib/statistics/model'
import { CATEGORY_WORDS } from '../model.ts'

/** What a closed meeting came to, as counts alone: no case, no text and no name is among it. */
export interface Outcomes {
  readonly cases: readonly { readonly group: ReportGroup; readonly category: PanelCategory | null }[]
  readonly referrals: readonly { readonly isAnswered: boolean; readonly isLate: boolean }[]
}

/** A row of the table: an offence group, or all, with how many cases of each category and in all. */
export interface SummaryRow {
  readonly name: string
  readonly counts: readonly number[]
  readonly total: number
}

export interface PanelSummary {
  readonly columns: readonly string[]
  readonly rows: readonly SummaryRow[]
  readonly all: SummaryRow
  readonly sentences: readonly string[]
}

const CATEGORIES = Object.values(PanelCategory)

/** The summary of a meeting: its concluded cases by offence group and final category, and sentences with their counts. */
export function summarise({ cases, referrals }: Outcomes): PanelSummary {
  const concluded = cases.filter(({ category }) => category !== null)
  const rowOf = (name: string, some: typeof concluded): SummaryRow => ({
    name,
    counts: CATEGORIES.map((each) => some.filter(({ category }) => category === each).length),
    total: some.length,
  })
  const groups = Object.values(ReportGroup).filter((group) => concluded.some((each) => each.group === group))
  return {
    columns: CATEGORIES.map((category) => CATEGORY_WORDS[category]),
    rows: groups.map((group) =>
      rowOf(
        GROUP_WORDS[group],
        concluded.filter((each) => each.group === group),
      ),
    ),
    all: rowOf('All', concluded),
    sentences: [
      ...sentencesOfCases(concluded, cases.length - concluded.length),
      ...sentencesOfReferrals(referrals),
      'The cases were chosen or drawn for this panel. They say nothing about the share of all cancellations.',
    ],
  }
}

const casesInWords = (count: number): string => `${countInWords(count)} ${count === 1 ? 'case' : 'cases'}`

function sentencesOfCases(concluded: Outcomes['cases'], takenOff: number): string[] {
  const of = (category: PanelCategory): string =>
    `${countInWords(concluded.filter((each) => each.category === category).length)} of ${countInWords(concluded.length)}`
  return [
    `The panel concluded on ${casesInWords(concluded.length)}.`,
    `It found ${of('consistent')} consistent with the rules, ${of('observations')} appropriate with observations and ${of('inappropriate')} inappropriate. In ${of('no_conclusion')} it could not conclude without more information.`,
    ...(takenOff > 0
      ? [
          `${casesInWords(takenOff)} ${takenOff === 1 ? 'was' : 'were'} taken off the agenda before anybody had scored ${takenOff === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ]
}

function sentencesOfReferrals(referrals: Outcomes['referrals']): string[] {
  const [answered, late] = [
    referrals.filter(({ isAnswered }) => isAnswered).length,
    referrals.filter(({ isLate }) => isLate).length,
  ]
  if (referrals.length === 0) return ['It referred no case to the registrar.']
  return [
    `It made ${countInWords(referrals.length)} ${referrals.length === 1 ? 'referral' : 'referrals'} to the registrar. ${countInWords(answered)} of ${countInWords(referrals.length)} ${answered === 1 ? 'has' : 'have'} been answered, with a reason${late > 0 ? `; ${countInWords(late)} ${late === 1 ? 'is' : 'are'} late` : ''}.`,
  ]
}

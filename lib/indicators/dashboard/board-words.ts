import { countInWords } from '#lib/statistics/model'
import { fullCount } from '#lib/statistics/proportions/proportion'
import { proportionInWords } from '#lib/statistics/words'
import { waiting } from './charts.ts'
import { directionInWords, directionOf } from './direction.ts'
import type { Dashboard } from './load-dashboard.ts'
import { afterWrong } from './wrong.ts'

/** What the board is told, and what other modules know of it. */
export interface BoardFigures {
  readonly force: string
  readonly dashboard: Dashboard
  /** How much differs from the RMS; not known without a fresh extract. */
  readonly differences: { readonly all: number | 'not known'; readonly rape: number | 'not known' }
  /** How many cancellations auditors have read, in dips and in drawn audits. */
  readonly reviewed: { readonly inDips: number; readonly drawn: number }
  /** Whether an inspection of this force is held. */
  readonly isInspected: boolean
}

/** A sentence for the board. Well: nothing is missing of what must be whole. Badly: something is. */
export interface BoardSentence {
  readonly standing: 'well' | 'badly' | 'not known'
  readonly words: string
}

const ofAll = (count: number, all: number): string => `${countInWords(count)} of ${countInWords(all)}`

/**
 * Five sentences: victims informed, and in time; those still to be informed; decisions found wrong; differences from the RMS. What must be whole is
 * done well only where it is whole: no tolerance is made up here.
 */
export const boardSentences = (figures: BoardFigures): readonly BoardSentence[] => [
  informed(figures),
  inTime(figures),
  stillToInform(figures),
  foundWrong(figures),
  differing(figures),
]

function informed({ dashboard: { shares, period } }: BoardFigures): BoardSentence {
  const share = shares.find(({ definition }) => definition.id === 'victims-informed')
  if (!share || share.now.of === 0)
    return { standing: 'not known', words: `Victims informed: no victim had to be informed, ${period.words}.` }
  const { now, before, definition } = share
  const change =
    before === null
      ? 'there is no earlier period to compare with'
      : `in the six months before ${ofAll(before.hits, before.of)} (${directionInWords(directionOf(now, before), definition.better).toLowerCase()})`
  return {
    standing: now.hits === now.of ? 'well' : 'badly',
    words: `Victims informed: ${proportionInWords(fullCount(now.hits, now.of))} who had to be, ${period.words}; ${change}.`,
  }
}

const MONTHS_OF_PERIOD = 6

function inTime({ dashboard: { months, informedInTime } }: BoardFigures): BoardSentence {
  const last = months.slice(-MONTHS_OF_PERIOD)
  const found = informedInTime.filter(({ month }) => last.includes(month))
  const [hits, of] = [sum(found.map((each) => each.inTime)), sum(found.map(({ due }) => due))]
  if (of === 0)
    return { standing: 'not known', words: 'Victims informed in time: none was due in the last six whole months.' }
  return {
    standing: hits === of ? 'well' : 'badly',
    words: `Victims informed in time: ${proportionInWords(fullCount(hits, of))} of those due in the last six whole months.`,
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

function stillToInform({ dashboard: { uninformed } }: BoardFigures): BoardSentence {
  const { all, late, rape } = uninformed
  if (all === 0) return { standing: 'well', words: 'Victims still to be informed: none.' }
  return {
    standing: late === 0 ? 'well' : 'badly',
    words: `Victims still to be informed: ${countInWords(all)}, of whom ${ofAll(late, all)} late and ${ofAll(rape, all)} in a case of rape.`,
  }
}

function foundWrong({ dashboard: { wrong }, reviewed: { inDips, drawn } }: BoardFigures): BoardSentence {
  const { all, reinstated, open } = afterWrong(wrong)
  const read = `of ${countInWords(inDips + drawn)} cancelled crimes that were read`
  if (inDips + drawn === 0 && all === 0)
    return { standing: 'not known', words: 'Wrong decisions: no auditor has read a decision yet.' }
  if (all === 0) return { standing: 'well', words: `Wrong decisions: auditors found none ${read}.` }
  return {
    standing: open === 0 ? 'well' : 'badly',
    words: `Wrong decisions: auditors found ${countInWords(all)} to cancel wrong, ${ofAll(reinstated, all)} reinstated and ${ofAll(open, all)} still cancelled or about to be.`,
  }
}

function differing({ differences: { all, rape } }: BoardFigures): BoardSentence {
  if (all === 'not known' || rape === 'not known')
    return { standing: 'not known', words: 'Differences from the RMS: there is no extract of the last seven days.' }
  if (all === 0) return { standing: 'well', words: 'Differences from the RMS: none, by the newest extract.' }
  return {
    standing: 'badly',
    words: `Differences from the RMS: ${countInWords(all)} crimes, ${ofAll(rape, all)} rape.`,
  }
}

/** What nobody can say from these figures, in sentences. */
export function notKnown({ dashboard, reviewed, isInspected }: BoardFigures): readonly string[] {
  const { all } = waiting(dashboard.waitingByAge)
  return [
    ...(dashboard.drawnFindings.length === 0
      ? [
          `How often decisions are wrong: no audit has been drawn and read. ${countInWords(reviewed.inDips)} cancelled crimes were read in dips, of which no rate may be made.`,
        ]
      : []),
    ...(isInspected ? [] : ['What inspectors found here: no inspection of this force is held.']),
    ...(dashboard.months.length < 10
      ? [
          `Whether months differ by more than chance: ${countInWords(dashboard.months.length)} whole months have been counted, and limits need 10.`,
        ]
      : []),
    ...(all > 0
      ? [`Whether the ${countInWords(all)} requests that wait should be authorised: nobody has decided them.`]
      : []),
    'Crimes that should have been recorded and never were: they are in no figure here.',
  ]
}

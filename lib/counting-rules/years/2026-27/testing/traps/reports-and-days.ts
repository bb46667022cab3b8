import { anItem, soundCase } from '#lib/counting-rules/examples/sound-case'
import type { Facts } from '#lib/counting-rules/model'
import type { Given, Trap } from './trap.ts'

type Item = NonNullable<Parameters<typeof anItem>[0]>

/** An assault that is said to have been misheard: both say that a civil matter was reported. */
const misheard = (given: Given): Facts =>
  soundCase('C4', {
    crime: { code: '105/01', countClass: '105A' },
    ...given,
    requesterFacts: { mistake: 'report misheard or misread', reported: 'civil matter', pointsToProve: 'not made out' },
    judgements: { ...given.judgements, reportedInLog: 'civil matter' },
  })

const readIn = (item: Item): Facts => misheard({ evidence: [anItem(item)] })
const AT_ONCE = {
  kind: 'first account',
  madeBy: 'victim',
  obtainedAt: '2026-11-02T09:00:00Z',
  heldByBeforeRecording: 'recorder or OIC',
} as const
const DAYS_LATER = {
  ...AT_ONCE,
  obtainedAt: '2026-11-10T09:00:00Z',
  heldByBeforeRecording: 'nobody in police',
} as const

const of = (code: string, countClass: string): Facts => misheard({ crime: { code, countClass } })

/** Private sexual images that were shared: withdrawn when another Act took its place. */
const images = (recordedOn: string, given: Given = {}): Facts => {
  const pair = { code: '008/71', countClass: '8R' }
  return soundCase('C4', {
    ...given,
    crime: { ...pair, recordedOn, recordedAt: `${recordedOn}T10:00:00Z` },
    requesterFacts: { mistake: 'not a notifiable offence', reportedOffence: pair },
    judgements: { reportedOffenceInLog: pair, textReliedOnWords: 6 },
  })
}

/** Harassment, alarm or distress: no longer recorded, whenever it was committed. */
const disorder = (recordedOn: string): Facts => {
  const pair = { code: '125/12', countClass: '9A' }
  return soundCase('C4', {
    crime: { ...pair, recordedOn, recordedAt: `${recordedOn}T10:00:00Z` },
    requesterFacts: { mistake: 'not a notifiable offence', reportedOffence: pair },
    judgements: { reportedOffenceInLog: pair, textReliedOnWords: 6 },
  })
}

const openedOn = (day: string): Facts =>
  misheard({ evidence: [anItem({ kind: 'incident log' })], judgements: { log: { openedOn: day } } })

/** What was reported, on which day it counted, and who was not there to be asked. */
export const reportsAndDays: readonly Trap[] = [
  {
    title: 'A mistake is read in a first account that the victim gave days after the crime was recorded',
    bars: ['HOCR-C4-02'],
    onlySafeguards: true,
    twin: readIn(AT_ONCE),
    hole: readIn(DAYS_LATER),
    lies: {
      'somebody in police is said to have had it by then': readIn({
        ...DAYS_LATER,
        heldByBeforeRecording: 'recorder or OIC',
      }),
      'nobody says when it came, nor who had it': readIn({
        ...DAYS_LATER,
        obtainedAt: 'unknown',
        heldByBeforeRecording: 'unknown',
      }),
      'the day is left out': readIn({ ...DAYS_LATER, obtainedAt: 'unknown' }),
    },
  },
  {
    title: 'Indecent images of a child are said to have been misheard, and no registrar looks',
    bars: ['HOCR-C4-04c'],
    onlySafeguards: true,
    twin: of('105/01', '105A'),
    hole: of('086/14', '86'),
    lies: {
      'neglect of a child': of('109/08', '11A'),
      'abduction of a child': of('013/01', '13'),
      'an assault whose victim did not arrive': misheard({ victims: [] }),
      'harassment whose victim did not arrive': misheard({ crime: { code: '195/94', countClass: '8L' }, victims: [] }),
    },
  },
  {
    title: 'Private images shared before the offence was withdrawn, recorded after, are no offence of the list',
    bars: ['HOCR-C4-04e'],
    onlySafeguards: true,
    twin: disorder('2026-11-02'),
    hole: images('2026-11-02'),
    lies: {
      'on its last day': images('2024-01-31'),
      'on the day after': images('2024-02-01'),
      'disorder, on the day from which it may or may not be recorded': disorder('2023-05-01'),
      'disorder, the day before': disorder('2023-04-30'),
    },
  },
  {
    title: 'The log was opened on a day that lies ahead',
    bars: ['HOCR-C4-04d'],
    onlySafeguards: true,
    twin: openedOn('2026-11-16'),
    hole: openedOn('2026-11-17'),
    lies: { 'before there was a crime': openedOn('2026-11-01') },
  },
]

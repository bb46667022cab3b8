import { type Day, isDay } from '#lib/base/day'
import { type ExaminedDays, type Grade, type GradeName, type PublishedReport, wholeCountry } from '../model.ts'
import { sources } from './sources.ts'

const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

const days = (from: string, to: string): ExaminedDays => ({ from: day(from), to: day(to) })

const graded = (grade: GradeName, source: Grade['source']): Grade => ({ grade, source })

type Known = Partial<Pick<PublishedReport, 'examined' | 'grades'>> & { readonly published?: string }

const integrity = (
  force: string,
  year: number,
  { published, examined = null, grades = [] }: Known = {},
): PublishedReport => ({
  force,
  title: `Crime data integrity inspection ${String(year)}`,
  year,
  published: published === undefined ? null : day(published),
  examined,
  grades,
})

const again = (force: string, year: number, known: Known = {}): PublishedReport => ({
  ...integrity(force, year, known),
  title: `Crime data integrity re-inspection ${String(year)}`,
})

/** A report of the first round, of 2014, on a force or on the whole country. */
export const firstRound = (force: string, published?: string): PublishedReport =>
  integrity(force, 2014, { published, examined: days('2012-11-01', '2013-10-31') })

const { inspectors, northernEcho } = sources

/** The reports of the rolling programme of 2016 to 2020 whose figures are held, by force. */
export const reports = {
  durham: integrity('Durham', 2017, {
    published: '2018-02-15',
    examined: days('2017-01-01', '2017-06-30'),
    grades: [graded('good', inspectors.durham), graded('good', northernEcho)],
  }),
  northYorkshire: again('North Yorkshire', 2019, {
    published: '2019-10-08',
    grades: [
      graded('inadequate', inspectors.northYorkshire),
      graded('good', northernEcho),
      graded('good', sources.yorkPress2020),
    ],
  }),
  cleveland: integrity('Cleveland', 2018, {
    published: '2018-08-07',
    examined: days('2017-05-01', '2017-10-31'),
    grades: [graded('inadequate', inspectors.cleveland), graded('good', northernEcho)],
  }),
  northumbria: integrity('Northumbria', 2016, {
    published: '2017-02-09',
    examined: days('2015-10-01', '2016-03-31'),
    grades: [graded('requires improvement', inspectors.northumbria), graded('inadequate', northernEcho)],
  }),
  hampshire: integrity('Hampshire', 2018, {
    published: '2019-03-07',
    examined: days('2018-02-01', '2018-07-31'),
    grades: [graded('requires improvement', inspectors.hampshire)],
  }),
  gwent: integrity('Gwent', 2018, {
    published: '2018-12-05',
    examined: days('2017-11-01', '2018-04-30'),
    grades: [graded('requires improvement', inspectors.gwent)],
  }),
  suffolk: integrity('Suffolk', 2019, {
    published: '2020-01-07',
    examined: days('2018-12-01', '2019-05-31'),
    grades: [graded('requires improvement', inspectors.suffolk)],
  }),
  northamptonshire: integrity('Northamptonshire', 2020, {
    published: '2020-07-31',
    examined: days('2019-06-01', '2019-11-30'),
    grades: [graded('good', inspectors.northamptonshire)],
  }),
  lancashire: again('Lancashire', 2019, { published: '2019-05-16' }),
  greaterManchester: again('Greater Manchester', 2018),
  cheshire: again('Cheshire', 2018, { published: '2018-10-02' }),
  humberside: integrity('Humberside', 2018, {
    published: '2018-07-17',
    examined: days('2017-06-06', '2017-12-06'),
    grades: [graded('requires improvement', inspectors.humberside)],
  }),
  westYorkshire: integrity('West Yorkshire', 2018, {
    published: '2019-05-16',
    examined: days('2018-03-01', '2018-08-31'),
    grades: [graded('outstanding', inspectors.westYorkshire)],
  }),
  southYorkshire: integrity('South Yorkshire', 2018, {
    published: '2018-08-07',
    examined: days('2017-06-01', '2017-11-30'),
    grades: [graded('requires improvement', inspectors.southYorkshire)],
  }),
  hertfordshire: integrity('Hertfordshire', 2017, {
    published: '2017-11-28',
    examined: days('2016-12-01', '2017-05-31'),
    grades: [graded('requires improvement', inspectors.hertfordshire)],
  }),
  yorkshire: {
    ...integrity('Yorkshire and the Humber: four forces together', 2019),
    title: 'Crime data integrity inspections 2018 and 2019',
  },
  allForces: {
    ...integrity(wholeCountry, 2020),
    title: 'Crime data integrity inspections 2016 to 2020, the latest of each force',
  },
}

/** Reviews outside the two rounds of crime data integrity inspections. */
export const reviews = {
  northumbria: {
    ...integrity('Northumbria', 2014),
    title: 'The force’s own review after the inspectors’ visit of 2014',
  },
  metropolitan: {
    ...integrity('Metropolitan', 2012, { published: '2012-01-25' }),
    title: 'The crime scene: review of police crime and incident reports 2011/12',
  },
  withoutConsent: { ...integrity(wholeCountry, 2007), title: 'Without Consent 2007' },
}

import { isDay, type Day } from '#lib/base/day'
import { wholeCountry, type PublishedReport } from './model.ts'

const day = (text: string): Day => {
  if (!isDay(text)) throw new RangeError(`${text} is not a day`)
  return text
}

const integrity = (force: string, year: number, published: string | null, period: string | null = null) => ({
  force,
  title: `Crime data integrity inspection ${String(year)}`,
  year,
  published: published === null ? null : day(published),
  period: period === null ? null : `crimes reported ${period}`,
})

const again = (force: string, year: number, published: string | null): PublishedReport => ({
  ...integrity(force, year, published),
  title: `Crime data integrity re-inspection ${String(year)}`,
})

/** A force’s report of 2014, the first round. */
export const first = (force: string, published: string | null = null): PublishedReport =>
  integrity(force, 2014, published, '1 November 2012 to 31 October 2013')

/** The reports whose figures are held, by force, or by their own name. */
export const reports = {
  durham: integrity('Durham', 2017, '2018-02-15', '1 January to 30 June 2017'),
  northYorkshire: again('North Yorkshire', 2019, '2019-10-08'),
  cleveland: integrity('Cleveland', 2018, '2018-08-07', '1 May to 31 October 2017'),
  northumbria: integrity('Northumbria', 2016, '2017-02-09', '1 October 2015 to 31 March 2016'),
  hampshire: integrity('Hampshire', 2018, '2019-03-07', '1 February to 31 July 2018'),
  gwent: integrity('Gwent', 2018, '2018-12-05', '1 November 2017 to 30 April 2018'),
  suffolk: integrity('Suffolk', 2019, '2020-01-07', '1 December 2018 to 31 May 2019'),
  northamptonshire: integrity('Northamptonshire', 2020, null),
  lancashire: again('Lancashire', 2019, '2019-05-16'),
  greaterManchester: again('Greater Manchester', 2018, null),
  cheshire: again('Cheshire', 2018, '2018-10-02'),
  humberside: integrity('Humberside', 2018, null),
  westYorkshire: integrity('West Yorkshire', 2018, '2019-05-16', '1 March to 31 August 2018'),
  southYorkshire: integrity('South Yorkshire', 2018, '2018-08-07', '1 June to 30 November 2017'),
  hertfordshire: integrity('Hertfordshire', 2017, '2017-11-28', '1 December 2016 to 31 May 2017'),
  country2014: first(wholeCountry, '2014-11-18'),
  yorkshire: {
    force: 'Four forces in Yorkshire and the Humber together',
    title: 'Crime data integrity inspections 2018 and 2019',
    year: 2019,
    published: null,
    period: null,
  },
  allForces: {
    force: wholeCountry,
    title: 'Crime data integrity inspections 2016 to 2020, the latest of each force',
    year: 2020,
    published: null,
    period: null,
  },
  metropolitan: {
    force: 'Metropolitan',
    title: 'Review of police crime and incident reports',
    year: 2012,
    published: day('2012-01-25'),
    period: null,
  },
  consent: { force: wholeCountry, title: 'Without Consent', year: 2007, published: null, period: null },
}

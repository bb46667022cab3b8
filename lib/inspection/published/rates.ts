import { capital } from '#lib/base/model'
import type { Source } from '../model.ts'
import { sources } from './sources.ts'

/** A share of recorded crimes that was cancelled, as a source prints it: how often, not how often wrongly. */
export interface PublishedRate {
  readonly force: string
  readonly period: string
  readonly category: string
  /** Cancelled crimes and crimes first recorded, where the source gives them. */
  readonly cancelled: number | null
  readonly recorded: number | null
  /** The percentage as printed; `below` where the source says less than that. */
  readonly percent: { readonly of: number; readonly below?: true } | null
  /** The percentage is not printed but follows from the two counts. */
  readonly isComputed?: true
  readonly source: Source
  readonly note: string
}

const none = { cancelled: null, recorded: null }

/**
 * How large a share of recorded rapes was cancelled, as published. A full count of the records, not a sample, so no row has
 * an interval. Never to be set beside a share that was wrongly cancelled: a low rate may hide wrong ones, and a high
 * one may be right.
 */
export const publishedRates: readonly PublishedRate[] = [
  {
    force: 'England and Wales',
    period: '2009/10',
    category: 'Rape',
    ...none,
    percent: { of: 12.6 },
    source: sources.parliament,
    note: 'Called the no-crime rate.',
  },
  {
    force: 'England and Wales',
    period: '2013/14',
    category: 'Rape',
    ...none,
    percent: { of: 7.3 },
    source: sources.parliament,
    note: 'Called the no-crime rate.',
  },
  {
    force: 'England and Wales',
    period: '2012/13',
    category: 'Rape of an adult',
    ...none,
    percent: { of: 12 },
    source: sources.grantham,
    note: 'The national average, as quoted.',
  },
  {
    force: 'Lincolnshire',
    period: '2012/13',
    category: 'Rape of an adult',
    cancelled: 36,
    recorded: 110,
    percent: { of: 33 },
    source: sources.grantham,
    note: 'The highest of any force.',
  },
  {
    force: 'Lincolnshire',
    period: 'April 2013 to January 2014',
    category: 'Rape of an adult',
    cancelled: 23,
    recorded: 101,
    percent: { of: 22.8 },
    isComputed: true,
    source: sources.grantham,
    note: 'Part of a year. The source prints its end as 2004, read here as 2014.',
  },
  {
    force: 'Leicestershire',
    period: '2012/13',
    category: 'Rape of an adult',
    ...none,
    percent: { of: 29 },
    source: sources.grantham,
    note: 'It was half of that a year later, by the Melton Times of 2015.',
  },
  {
    force: 'Cumbria; Durham',
    period: '2012/13',
    category: 'Rape of an adult',
    ...none,
    percent: { of: 5, below: true },
    source: sources.telegraph2014,
    note: 'Each of the two was below 5%.',
  },
  {
    force: 'Cheshire',
    period: '2010',
    category: 'Rape',
    cancelled: 32,
    recorded: 212,
    percent: { of: 15.1 },
    isComputed: true,
    source: sources.cheshireRequest,
    note: '31 on additional verifiable information; 1 was part of a crime already recorded.',
  },
  {
    force: 'Metropolitan',
    period: '2013',
    category: 'Rape',
    cancelled: null,
    recorded: 4339,
    percent: { of: 22 },
    source: sources.investigative,
    note: 'No-crimes and crime-related incidents together. Boroughs ranged from 9% to 30% or more.',
  },
]

/** '36 of 110 recorded (33%)', '12.6%. The source does not state of how many recorded.' */
export const rateInWords = ({ cancelled, recorded, percent, isComputed }: PublishedRate): string => {
  const share = percent === null ? '' : `${percent.below ? 'below ' : ''}${String(percent.of)}%`
  if (cancelled !== null && recorded !== null)
    return `${String(cancelled)} of ${String(recorded)} recorded (${share}${isComputed ? ', computed' : ''})`
  if (recorded !== null)
    return `${share} of ${recorded.toLocaleString('en-GB')} recorded. The source does not state the count.`
  return `${capital(share)}. The source does not state of how many recorded.`
}

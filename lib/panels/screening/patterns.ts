import type { PanelHitKind } from '#lib/base/prisma/enums'
import { isCommonCapital } from './ordinary-words.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const NUMBERS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?'
const PLACES =
  'Street|Road|Lane|Avenue|Close|Drive|Way|Park|Square|Terrace|Crescent|Court|Gardens|Place|Row|Hill|Green|Bridge|Station|School|Academy|College|University|Hospital|Surgery|Church|Mosque|Temple|Synagogue|Hotel|Inn|Arms|Club|Centre|Center|Estate|House|Stadium|Beach|Market|Library|Prison|Airport|Farm|Wood|Woods|Common|Quay|Harbour|Retail Park'

/** What in a text has the form of something that could tell who a case is about, whoever that is. */
const PATTERNS: readonly (readonly [PanelHitKind, RegExp])[] = [
  [
    'contact',
    /[\p{L}\p{N}._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}]{2,})+/giu,
  ],
  ['contact', /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu],
  ['contact', /\b(?:https?:\/\/|www\.)\S+/giu],
  ['contact', /(?<![\d.])(?:\+?44|\(?0)[\s\d().-]{7,}\d/gu],
  ['contact', /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/giu],
  ['reference', /\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b/gu],
  ['reference', /\b[A-Z]{1,4}\s?\/\s?\d{2,}(?:\/\d+)*/giu],
  ['quote', /[“”„«»"]/gu],
  ['quote', /(?<![\p{L}\p{N}])['‘’`][^'‘’`\n]{2,}?['’`](?![\p{L}\p{N}])/gu],
  ['date', new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?:${MONTHS}|${SHORT})\\b`, 'giu')],
  ['date', new RegExp(`\\b(?:${MONTHS}|${SHORT})\\s+(?:the\\s+)?\\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)`, 'giu')],
  ['date', /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b/gu],
  ['date', /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/giu],
  ['date', /\b(?:the\s+)?\d{1,2}(?:st|nd|rd|th)\b/giu],
  ['date', /\b\d{1,2}(?:[:.]\d{2}\s?(?:am|pm)?|\s?(?:am|pm))\b|\b\d{4}\s?(?:hours|hrs)\b/giu],
  [
    'date',
    /\b(?:Christmas|Boxing|New Year|Halloween|Hallowe.en|Easter|Bonfire Night|Valentine|Eid|Diwali|Ramadan|Bank Holiday|Mother.s Day|Father.s Day)\b/giu,
  ],
  ['age', new RegExp(`\\b(?:\\d{1,3}|${NUMBERS})[\\s-]*(?:years?|yrs?|months?)[\\s-]*(?:old|of age)\\b`, 'giu')],
  ['age', new RegExp(`\\b(?:aged|age of|age|turned)\\s+(?:\\d{1,3}|${NUMBERS})\\b`, 'giu')],
  ['age', /\b\d{1,2}\s?(?:y\/?o|yo)\b/giu],
  ['age', /\b(?:born in|year of birth)\s+\d{4}\b/giu],
  ['place', new RegExp(`\\b(?:\\p{Lu}[\\p{L}’']+\\s+)+(?:${PLACES})\\b`, 'gu')],
  ['place', /\b(?:the\s)?[AMB]\d{1,4}(?:\(M\))?\b(?!\s*:)/gu],
  ['number', /(?<![\d/.-])\d(?:[\s-]?\d){4,}(?![\d/])/gu],
]

/** Months are told by the quarter alone where nobody may ever be named. */
const MONTH_ALONE = new RegExp(
  `\\b(?:${MONTHS.replace('March|', '').replace('|May', '')}|(?:in|of|since|until|by|during|last|early|late)\\s+(?:March|May))\\b`,
  'gu',
)

/** A place in a text that could tell who a case is about. */
export interface Span {
  readonly kind: PanelHitKind
  readonly start: number
  readonly end: number
}

/** What has the form of a date, an age, a place, a contact, a reference or a quotation. */
export const formsIn = (text: string, isStrict: boolean): readonly Span[] =>
  [...PATTERNS, ...(isStrict ? [['date', MONTH_ALONE] as const] : [])].flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ kind, start: index, end: index + found.length })),
  )

const SENTENCE_ENDS = /(?:^|[.!?:\n]\s*|^\s*[-–•*]\s*)$/u

/** Words with a capital letter in the middle of a sentence: names of people and places have one, and little else. */
export const capitalsIn = (text: string): readonly Span[] =>
  [...text.matchAll(/\p{Lu}[\p{L}\p{N}’'-]*/gu)].flatMap(({ index, 0: word }) => {
    const before = text.slice(0, index)
    const isInside = /[\p{L}\p{N}]$/u.test(before)
    const bare = word.replace(/[’']s$/u, '')
    return isInside || SENTENCE_ENDS.test(before) || isCommonCapital(bare)
      ? []
      : [{ kind: 'place', start: index, end: index + word.length } as const]
  })

import type { PanelHitKind } from '#lib/base/prisma/enums'
import { isOrdinary } from './ordinary-words.ts'
import { capitalsIn, formsIn, type Span } from './patterns.ts'
import { phrasesIn, plainWords, type Token, tokensOf } from './tokens.ts'

/** Everything known of a crime and its people that a text about it must not tell. */
export interface Known {
  /** Of people and members of staff, whole, as they are kept. */
  readonly names: readonly string[]
  /** Of businesses and other bodies. */
  readonly bodies: readonly string[]
  /** Telephone numbers, e-mail addresses, and addresses. */
  readonly contacts: readonly string[]
  /** Of the crime, its incident and other forces, and the numbers of its people and staff. */
  readonly references: readonly string[]
  /** The place, the unit and the area. */
  readonly places: readonly string[]
  /** The title of a rare offence and its code, or nothing. */
  readonly rare: readonly string[]
  /** A complainant who may never be named: the strictest rules. */
  readonly isStrict: boolean
  /** Somebody is charged or on bail: what is told could disturb a trial. */
  readonly hasProceedings: boolean
  /** Fewer than five of this offence were recorded in the twelve months before. */
  readonly isRare: boolean
}

/** What was found: where in the text, or of the whole case. */
export interface Hit {
  readonly kind: PanelHitKind
  readonly at: { readonly start: number; readonly end: number } | null
}

/** What no reason lets stand. */
const NEVER: readonly PanelHitKind[] = ['name', 'contact', 'quote', 'reference']
const NEVER_OF_STRICT: readonly PanelHitKind[] = [...NEVER, 'age', 'date', 'place']

/** Whether a hit bars signing off whatever is said for it. */
export const isBar = ({ kind }: Pick<Hit, 'kind'>, isStrict: boolean): boolean =>
  (isStrict ? NEVER_OF_STRICT : NEVER).includes(kind)

/**
 * Everything in a text that could tell who a case is about, in its order, and what must be minded of the whole case. Known names,
 * contacts, references and places are found however they are disguised; of everything else its form is looked for. What
 * it does not find may still tell: that is why a second person reads the text.
 */
export function screen(text: string, known: Known): readonly Hit[] {
  const tokens = tokensOf(text)
  const spans: readonly Span[] = [
    ...known.names.flatMap((name) => spansOf('name', namesIn(text, tokens, name))),
    ...known.bodies.flatMap((body) => spansOf('name', phrasesIn(tokens, plainWords(body)))),
    ...known.contacts.flatMap((contact) => spansOf('contact', contactsIn(text, tokens, contact))),
    ...known.references.flatMap((reference) => spansOf('reference', compactIn(text, reference, 4))),
    ...known.places.flatMap((place) => spansOf('place', partsIn(tokens, place))),
    ...known.rare.flatMap((rare) => spansOf('rare', phrasesIn(tokens, plainWords(rare)))),
    ...formsIn(text, known.isStrict),
    ...capitalsIn(text),
  ]
  const whole: Hit[] = [
    ...(known.isRare ? [{ kind: 'rare', at: null } as const] : []),
    ...(known.hasProceedings ? [{ kind: 'proceedings', at: null } as const] : []),
  ]
  return [
    ...withoutCovered(spans, known.isStrict).map(({ kind, start, end }): Hit => ({ kind, at: { start, end } })),
    ...whole,
  ]
}

type Place = Pick<Token, 'start' | 'end'>

const spansOf = (kind: PanelHitKind, places: readonly Place[]): readonly Span[] =>
  places.map(({ start, end }) => ({ kind, start, end }))

/** Each part of a name, and the name whole; a part that is a word of every day only with a capital letter. */
function namesIn(text: string, tokens: readonly Token[], name: string): readonly Place[] {
  const parts = plainWords(name)
  const alone = parts.length === 1 ? [] : phrasesIn(tokens, parts)
  const ofParts = tokens.filter(
    ({ plain, start }) => parts.includes(plain) && (!isOrdinary(plain) || /^\p{Lu}/u.test(text.slice(start))),
  )
  return [...alone, ...ofParts]
}

/** A number or an address of somebody, whole or by its longer words. */
function contactsIn(text: string, tokens: readonly Token[], contact: string): readonly Place[] {
  if (contact.includes('@')) return compactIn(text, contact, 5)
  const digits = contact.replaceAll(/\D/g, '')
  if (digits.length >= 7) return compactIn(text, digits.slice(-9), 7)
  return partsIn(tokens, contact)
}

/** Words of a place or an address that are not words of every day, and the place whole. */
function partsIn(tokens: readonly Token[], place: string): readonly Place[] {
  const parts = plainWords(place.replaceAll(/\d+/g, ' ')).filter((part) => part.length > 3 && !isOrdinary(part))
  const whole = plainWords(place)
  return [...(whole.length > 1 ? phrasesIn(tokens, whole) : []), ...tokens.filter(({ plain }) => parts.includes(plain))]
}

/** A reference or a number, whatever stands between its characters. */
function compactIn(text: string, reference: string, least: number): readonly Place[] {
  const characters = [...reference.toLowerCase().matchAll(/[\p{L}\p{N}]/gu)].map(([character]) => character)
  if (characters.length < least) return []
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${characters.join('[^\\p{L}\\p{N}]{0,3}')}(?![\\p{L}\\p{N}])`, 'giu')
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** In the order of the text, without what lies within a hit that weighs as much or more. */
function withoutCovered(spans: readonly Span[], isStrict: boolean): readonly Span[] {
  const weigh = (span: Span): number => (isBar(span, isStrict) ? 1_000_000 : 0) + span.end - span.start
  const kept: Span[] = []
  for (const span of spans.toSorted((left, right) => weigh(right) - weigh(left)))
    if (!kept.some(({ start, end }) => start <= span.start && span.end <= end)) kept.push(span)
  return kept.sort((left, right) => left.start - right.start)
}

import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { type WordsContext, wordsToWrite } from '#lib/victims/informing/words-to-say'

/** The parts of a letter or an e-mail, in order; each is one paragraph, and none may be left out. */
export const PARTS = ['greeting', 'decision', 'reason', 'reference', 'next', 'support', 'challenge', 'closing'] as const
export type Part = (typeof PARTS)[number]
export type LetterParts = Readonly<Record<Part, string>>

/** The names of the parts on the page, and what each is for. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  greeting: 'Greeting',
  decision: 'What was decided',
  reason: 'Why',
  reference: 'The reference',
  next: 'What happens next',
  support: 'Support',
  challenge: 'If they do not agree',
  closing: 'Who writes, and how to reach you',
}

/** The parts that each further crime has for itself, where a letter to a business lists several. */
export const FURTHER_PARTS = ['decision', 'reason', 'reference', 'next'] as const satisfies readonly Part[]
type FurtherPart = (typeof FURTHER_PARTS)[number]
export type FurtherParts = Readonly<Record<FurtherPart, string>>

/** The field of a part of a further crime: by its duty, so that what was typed stays with its crime. */
export const furtherField = (name: FurtherPart, dutyId: string): string => `${name}-${dutyId}`

const part = (name: Part) => words(`Write this part: ${PART_WORDS[name].toLowerCase()}`, { atMost: 1000 })

const OWN_FIELDS = {
  subject: words('Write a subject', { atMost: 100 }),
  greeting: part('greeting'),
  decision: part('decision'),
  reason: part('reason'),
  reference: part('reference'),
  next: part('next'),
  support: part('support'),
  challenge: part('challenge'),
  closing: part('closing'),
}

/** What a letter or an e-mail asks for; `further` are the duties that it lists beside its own. */
export const letterForm = (further: readonly string[] = []) =>
  z.object({
    ...Object.fromEntries(
      further.flatMap((dutyId) => FURTHER_PARTS.map((name) => [furtherField(name, dutyId), part(name)])),
    ),
    ...OWN_FIELDS,
  })

/** Goes up with every change of the words below, so that it is known which a letter began from. */
export const TEMPLATE_VERSION = 2

/** Which template a letter begins from: the occasion, and the category where the words depend on it. */
export const templateOf = ({ occasion, category }: Pick<WordsContext, 'occasion' | 'category'>): string =>
  occasion === 'before_cancelling' ? `${occasion} ${category ?? ''}`.trim() : occasion

/** A letter to begin from. What the writer must find out or say for themselves stands in square brackets. `more`: how many further crimes it lists. */
export function letterFor(
  context: WordsContext,
  { name, writer, more = 0 }: { name: string | null; writer: string; more?: number },
): LetterParts & { readonly subject: string } {
  const own = wordsToWrite(context)
  const about = `This is about ${String(more + 1)} crimes. Each has its own reference, and each was decided by itself. ${aboutOne(context)}`
  return {
    ...own,
    ...(more === 0
      ? {}
      : {
          decision: `${about} ${own.decision}`,
          challenge: `Please answer for each crime, by its reference. ${own.challenge}`,
        }),
    subject: `Our reference ${context.reference}${more === 0 ? '' : `, and ${String(more)} more`}`,
    greeting: `Dear ${name ?? '[their name]'},`,
    closing: `${writer}, ${context.force}. You can ring me on [your phone number].`,
  }
}

/** What a letter says of a further crime, to begin from. */
export function furtherFor(context: WordsContext): FurtherParts {
  const { decision, reason, reference, next } = wordsToWrite(context)
  return { decision: `${aboutOne(context)} ${decision}`, reason, reference, next }
}

const aboutOne = ({ reference }: WordsContext): string => `About ${reference}.`

const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ')

// A further crime comes after what happens next, and before what is said once for all of them.
const ONCE_AT_THE_END = 3

/** The words of a letter, one paragraph a part. */
export function wordsOfLetter(parts: LetterParts, further: readonly FurtherParts[] = []): string {
  const own = PARTS.map((name) => parts[name])
  return [
    ...own.slice(0, -ONCE_AT_THE_END),
    ...further.flatMap((crime) => FURTHER_PARTS.map((name) => crime[name])),
    ...own.slice(-ONCE_AT_THE_END),
  ]
    .map(oneLine)
    .join('\n\n')
}

/** The parts of words that were put together so, with this many further crimes; undefined where they were not. */
export function partsOfLetter(
  text: string,
  more = 0,
): { own: LetterParts; further: readonly FurtherParts[] } | undefined {
  const paragraphs = text.split('\n\n')
  if (paragraphs.length !== PARTS.length + more * FURTHER_PARTS.length) return undefined
  const [first, last] = [PARTS.length - ONCE_AT_THE_END, paragraphs.length - ONCE_AT_THE_END]
  const named = <const P extends Part>(names: readonly P[], texts: readonly string[]) =>
    Object.fromEntries(names.map((name, n) => [name, texts[n] ?? ''])) as Record<P, string>
  return {
    own: named(PARTS, [...paragraphs.slice(0, first), ...paragraphs.slice(last)]),
    further: Array.from({ length: more }, (_, n) =>
      named(FURTHER_PARTS, paragraphs.slice(first + n * FURTHER_PARTS.length, last)),
    ),
  }
}

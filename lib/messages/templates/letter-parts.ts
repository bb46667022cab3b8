import { z } from 'zod'
import { words } from '#lib/base/form-fields'
import { type Said, wordsToWrite } from '#lib/victims/doorsteps/words-to-say'

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

const part = (name: Part) => words(`Write this part: ${PART_WORDS[name].toLowerCase()}`, { atMost: 1000 })

/** What a letter or an e-mail asks for. */
export const letterForm = z.object({
  subject: words('Write a subject', { atMost: 100 }),
  greeting: part('greeting'),
  decision: part('decision'),
  reason: part('reason'),
  reference: part('reference'),
  next: part('next'),
  support: part('support'),
  challenge: part('challenge'),
  closing: part('closing'),
})

/** Goes up with every change of the words below, so that it is known which a letter began from. */
export const TEMPLATE_VERSION = 1

/** Which template a letter begins from: the occasion, and the category where the words depend on it. */
export const templateOf = ({ occasion, category }: Pick<Said, 'occasion' | 'category'>): string =>
  occasion === 'before cancelling' ? `${occasion} ${category ?? ''}`.trim() : occasion

/** A letter to begin from. What the writer must find out or say for themselves stands in square brackets. */
export function letterFor(said: Said, { name, writer }: { name: string | null; writer: string }): LetterParts & { readonly subject: string } {
  return {
    ...wordsToWrite(said),
    subject: `Our reference ${said.reference}`,
    greeting: `Dear ${name ?? '[their name]'},`,
    closing: `${writer}, ${said.force}. You can ring me on [your phone number].`,
  }
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s*\n\s*/g, ' ')

/** The words of a letter, one paragraph a part. */
export const wordsOfLetter = (parts: LetterParts): string => PARTS.map((name) => oneLine(parts[name])).join('\n\n')

/** The parts of words that were put together so; undefined where they were not. */
export function partsOfLetter(text: string): LetterParts | undefined {
  const paragraphs = text.split('\n\n')
  if (paragraphs.length !== PARTS.length) return undefined
  return Object.fromEntries(PARTS.map((name, n) => [name, paragraphs[n] ?? ''])) as Record<Part, string>
}

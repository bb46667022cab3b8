import { dayOf, inWords, isDay } from '#lib/base/day'
import { evidenceWords } from '#lib/cancellations/asking/words/evidence'
import type { KeptEvidence } from '#lib/cancellations/evidence/evidence-answers'
import type { AskedLine } from './asked-lines.ts'

const dayOrNot = (value: unknown): string => (typeof value === 'string' && isDay(value) ? inWords(value) : 'Not known')

/** One piece of evidence in words: what it shows, where it is from, and its three dates. `at` is when it was handed in. */
export function evidenceLines(
  { fields, words }: KeptEvidence,
  at: string,
  text: (id: string) => string,
): readonly AskedLine[] {
  const option = (name: keyof typeof evidenceWords): AskedLine => ({
    question: evidenceWords[name].words,
    answer: evidenceWords[name].options?.[String(fields[name])] ?? 'Not answered',
    isText: false,
  })
  const own = (name: keyof typeof evidenceWords): AskedLine[] => {
    const kept = words[name]
    return kept ? [{ question: evidenceWords[name].words, answer: text(kept.id), isText: true }] : []
  }
  const dated = (question: string, answer: string): AskedLine => ({ question, answer, isText: false })
  return [
    option('shows'),
    ...own('origin'),
    ...own('howVerifiable'),
    dated('The day it is about', dayOrNot(fields.eventOn)),
    dated('The day police got it', dayOrNot(fields.obtainedOn)),
    dated('The day it was handed in here', inWords(dayOf(new Date(at)))),
    option('heldByBeforeRecording'),
    option('knownToRecorderOrOic'),
    ...own('seenBy'),
    ...own('whereHeld'),
  ]
}

/** How large a file is: "812 kB", "3.4 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

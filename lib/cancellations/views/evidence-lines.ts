import { dayOf, inWords, knownDayInWords } from '#lib/base/day'
import { evidenceWords } from '#lib/cancellations/questions/words/evidence'
import type { EvidenceItem } from '#lib/cancellations/answers/evidence-answers'
import type { AnswerLine } from './answer-lines.ts'

/** One item of evidence in words: what it shows, where it is from, and its three dates. `at` is when it was put to the decision maker. */
export function evidenceLines(
  { fields, words, uploadedAt }: EvidenceItem,
  at: string,
  text: (id: string) => string,
): readonly AnswerLine[] {
  const option = (name: keyof typeof evidenceWords): AnswerLine => ({
    question: evidenceWords[name].words,
    answer: evidenceWords[name].options?.[String(fields[name])] ?? 'Not answered',
    isText: false,
  })
  const own = (name: keyof typeof evidenceWords): AnswerLine[] => {
    const kept = words[name]
    return kept ? [{ question: evidenceWords[name].words, answer: text(kept.id), isText: true }] : []
  }
  const dated = (question: string, answer: string): AnswerLine => ({ question, answer, isText: false })
  return [
    option('madeBy'),
    option('isAccount'),
    option('shows'),
    ...own('origin'),
    ...own('howVerifiable'),
    dated('The day it is about', knownDayInWords(fields.eventOn)),
    dated('The day police got it', knownDayInWords(fields.obtainedOn)),
    uploadedAt === null
      ? dated('The day it was described here, with no file', inWords(dayOf(new Date(at))))
      : dated('The day its file was uploaded here', inWords(dayOf(new Date(uploadedAt)))),
    option('heldByBeforeRecording'),
    option('knownToRecorderOrOic'),
    ...own('seenBy'),
    ...own('whereHeld'),
  ]
}

/** How large a file is: "812 kB", "3.4 MB". */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000 ? `${String(Math.max(1, Math.round(bytes / 1000)))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

import { evidenceWords } from '#lib/cancellations/questions/words/evidence'
import { choicesIn } from '#lib/cancellations/answers/changes-between'
import type { SavedChange } from '#lib/cancellations/answers/changed-answers'
import { requestAnswers } from '#lib/cancellations/answers/request-answers'
import { alsoNewInformation, choicesInWords, firstQuestion } from '#lib/cancellations/questions/what-happened'
import { QUESTIONS } from '#lib/counting-rules/questions/lists'
import { type Question, YES_NO_UNKNOWN } from '#lib/counting-rules/questions/kinds/question'
import { inOptions } from './answer-lines.ts'

/** One answer that was changed after findings on it were shown: what was asked, what was answered then, and what now. */
export interface ChangedLine {
  readonly question: string
  readonly from: string
  readonly to: string
}

type Text = (id: string) => string

/** What the requester changed after they had been shown what the rules say of it, in the order in which they changed it. */
export const changedLines = (answers: unknown, text: Text): readonly ChangedLine[] =>
  (requestAnswers.parse(answers).changed ?? []).map((change) => lineOf(change, text))

function lineOf({ name, of, from, to }: SavedChange, text: Text): ChangedLine {
  if (name === 'path') {
    const inWords = (path: unknown) => choicesInWords(choicesIn(String(path))).join(': ')
    return { question: firstQuestion.words, from: inWords(from), to: inWords(to) }
  }
  const kind = 'evidence' in of ? `${inOptions(evidenceWords.kind, of.evidence)}: ` : ''
  if (name === 'evidence') return { question: `${kind}was it given?`, from: 'Yes', to: 'No, it was taken out' }
  const question = questionOf(name, of)
  const inWords = (value: SavedChange['from']) =>
    typeof value === 'object' ? text(value.id) : value === '' ? 'No longer answered' : inOptions(question, value)
  return { question: `${kind}${question.words}`, from: inWords(from), to: inWords(to) }
}

function questionOf(name: string, of: SavedChange['of']): Question {
  if (name === 'alsoNewInformation') return { words: alsoNewInformation, options: YES_NO_UNKNOWN }
  const words: Readonly<Record<string, Question>> = 'evidence' in of ? evidenceWords : QUESTIONS[of.category]
  return words[name] ?? { words: name, options: YES_NO_UNKNOWN }
}

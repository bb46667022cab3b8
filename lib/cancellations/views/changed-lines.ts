import { WORDS } from '#lib/cancellations/asking/questions'
import { conditionNamed } from '#lib/cancellations/asking/words/conditions'
import { evidenceWords } from '#lib/cancellations/asking/words/evidence'
import { type Question, YES_NO_UNKNOWN } from '#lib/cancellations/asking/words/question'
import { choicesIn } from '#lib/cancellations/changes/changes-between'
import type { KeptChange } from '#lib/cancellations/changes/model'
import { keptAnswers } from '#lib/cancellations/questions/answers'
import { alsoNewInformation, choicesInWords, firstQuestion } from '#lib/cancellations/questions/what-happened'
import { inOptions } from './asked-lines.ts'

/** One answer that was changed after findings on it were shown: what was asked, what was answered then, and what now. */
export interface ChangedLine {
  readonly question: string
  readonly from: string
  readonly to: string
}

type Text = (id: string) => string

/** What the requester changed after they had been shown what the rules say of it, in the order in which they changed it. */
export const changedLines = (answers: unknown, text: Text): readonly ChangedLine[] =>
  (keptAnswers.parse(answers).changed ?? []).map((change) => lineOf(change, text))

function lineOf({ name, of, from, to }: KeptChange, text: Text): ChangedLine {
  if (name === 'path') {
    const said = (path: unknown) => choicesInWords(choicesIn(String(path))).join(': ')
    return { question: firstQuestion.words, from: said(from), to: said(to) }
  }
  const kind = 'evidence' in of ? `${inOptions(evidenceWords.kind, of.evidence)}: ` : ''
  if (name === 'evidence') return { question: `${kind}was it given?`, from: 'Yes', to: 'No, it was taken out' }
  const question = questionOf(name, of)
  const said = (value: KeptChange['from']) =>
    typeof value === 'object' ? text(value.id) : value === '' ? 'No longer answered' : inOptions(question, value)
  return { question: `${kind}${question.words}`, from: said(from), to: said(to) }
}

function questionOf(name: string, of: KeptChange['of']): Question {
  if (name === 'alsoNewInformation') return { words: alsoNewInformation, options: YES_NO_UNKNOWN }
  const words: Readonly<Record<string, Question>> = 'evidence' in of ? evidenceWords : WORDS[of.category]
  return words[name] ?? { words: conditionNamed(name)?.words ?? name, options: YES_NO_UNKNOWN }
}

import { knownDayInWords } from '#lib/base/day'
import { requestAnswers, type RequestAnswers } from '#lib/cancellations/answers/request-answers'
import { findReason } from '#lib/counting-rules/find-reason'
import { pairInWords } from '#lib/counting-rules/facts/terms'
import { titleOf } from '#lib/counting-rules/offences'
import { offenceTyped } from '#lib/counting-rules/questions/kinds/reported'
import { isNeeded, QUESTIONS } from '#lib/counting-rules/questions/lists'
import { type CategoryQuestion, type Question, YES_NO_UNKNOWN } from '#lib/counting-rules/questions/kinds/question'

/** One thing that was asked, in words, and what was answered; `isText` where the answer is somebody's own words. */
export interface AnswerLine {
  readonly question: string
  readonly answer: string
  readonly isText: boolean
}

/** What was answered to a question, a code or a day in words. */
export const inOptions = ({ options = {}, isDay, isOffence }: Question, value: unknown): string => {
  if (isOffence) return offenceInWords(value)
  return isDay ? knownDayInWords(value) : typeof value === 'string' ? (options[value] ?? value) : 'Not answered'
}

/** An offence by its title, code and class. */
export function offenceInWords(value: unknown): string {
  const { data: pair } = offenceTyped.safeParse(value)
  return pair ? `${titleOf(pair.code, pair.countClass)} (${pairInWords(pair)})` : 'Not answered'
}

/** What a submission of the requester says: its facts in words, each text in full, in the order they were asked; those named in `leaveOut` are left out. */
export function answerLines(
  answers: unknown,
  text: (id: string) => string,
  leaveOut: readonly string[] = [],
): readonly AnswerLine[] {
  const kept = requestAnswers.parse(answers)
  return [
    ...grounds(kept),
    ...Object.entries(QUESTIONS[kept.category]).flatMap(([name, question]) => {
      if (leaveOut.includes(name)) return []
      const written = kept.words[name]
      if (written) return [{ question: question.words, answer: text(written.id), isText: true }]
      const given = answered(kept, name, question)
      return given === NOT_ASKED
        ? []
        : [{ question: question.words, answer: inOptions(question, given), isText: false }]
    }),
  ]
}

const NOT_ASKED = Symbol('not asked')

/** The answer as it was kept; a condition of a mistake stands with the others of its kind. */
function answered({ fields }: RequestAnswers, name: string, question: CategoryQuestion): unknown {
  if (question.condition === undefined) return name in fields ? fields[name] : NOT_ASKED
  const mistake = typeof fields.mistake === 'string' ? fields.mistake : ''
  if (!isNeeded(question, { mistake })) return NOT_ASKED
  return (fields.conditions as Readonly<Record<string, unknown>> | undefined)?.[question.condition]
}

/** The reasons given that are no ground on their own, and whether there is also something new. */
function grounds({ reasons, alsoNewInformation }: RequestAnswers): AnswerLine[] {
  if (reasons.length === 0) return []
  const offered = reasons.map((code) => findReason(code).offered).join('; ')
  return [
    { question: 'Reasons given that are no ground on their own', answer: offered, isText: false },
    {
      question: 'Is there also new information showing that no crime happened?',
      answer: YES_NO_UNKNOWN[alsoNewInformation],
      isText: false,
    },
  ]
}

/** The answers to the questions that were put back, in their order. */
export function replies(answers: unknown, text: (id: string) => string): readonly string[] {
  const { words } = requestAnswers.parse(answers)
  const names = Object.keys(words).filter((name) => /^reply\d+$/.test(name))
  const inOrder = names.sort((a, b) => Number(a.slice('reply'.length)) - Number(b.slice('reply'.length)))
  return inOrder.map((name) => text(words[name]?.id ?? ''))
}

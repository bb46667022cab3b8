import { ok, refuse, type Result } from '#lib/base/result'
import { findReason } from '#lib/counting-rules/find-reason'
import type { Category } from '#lib/counting-rules/model'
import type { Reason } from '#lib/counting-rules/reasons'
import { questions, type Choice, type Question } from './what-happened-questions.ts'

/** Asked after every reason that is no ground, because it redirects only while it is the only reason. */
export const alsoNewInformation = 'Is there also new information showing that no crime happened?'

/** Where the answers lead: to one more question, to a category, or away from cancelling. */
export type Way =
  | { readonly leads: 'to a question'; readonly question: Question }
  | { readonly leads: 'to a category'; readonly category: Category; readonly reasons: readonly string[] }
  | { readonly leads: 'to something else'; readonly reason: Reason; readonly andAsk: string }

/** The first question: at most eight choices in plain words. */
export const firstQuestion: Question = questions.start

const wayOf = ({ to }: Choice, hasNewInformation: boolean): Way => {
  if ('question' in to) return { leads: 'to a question', question: questions[to.question] }
  if ('category' in to) return { leads: 'to a category', category: to.category, reasons: [] }
  return hasNewInformation
    ? { leads: 'to a category', category: 'C2', reasons: [to.instead] }
    : { leads: 'to something else', reason: findReason(to.instead), andAsk: alsoNewInformation }
}

/**
 * Follows the choices made, in order, by their ids; with none, asks the first question. Where they lead to a reason
 * that is no ground, new information leads on to C2 and takes the reason along. Refuses a choice the question did not
 * offer, kind 'no-such-choice'.
 */
export const follow = (choices: readonly string[], hasNewInformation = false): Result<Way> => {
  let way: Way = { leads: 'to a question', question: firstQuestion }
  for (const id of choices) {
    const offered: readonly Choice[] = way.leads === 'to a question' ? way.question.choices : []
    const choice = offered.find((each) => each.id === id)
    if (choice === undefined) return refuse({ kind: 'no-such-choice', words: 'Choose one of the answers shown.' })
    way = wayOf(choice, hasNewInformation)
  }
  return ok(way)
}

/** Choices in the words they were offered in, as far as they lead. */
export const choicesInWords = (choices: readonly string[]): readonly string[] =>
  choices.flatMap((id, n) => {
    const way = follow(choices.slice(0, n))
    const offered: readonly Choice[] = way.ok && way.value.leads === 'to a question' ? way.value.question.choices : []
    return offered.find((each) => each.id === id)?.words ?? []
  })

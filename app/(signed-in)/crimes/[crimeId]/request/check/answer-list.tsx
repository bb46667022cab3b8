import type { ReactNode } from 'react'
import type { Answer } from '#components/form/check-answers'
import { besideAnswer, isJudged } from '#lib/cancellations/questions/findings-by-question'
import { offenceInWords } from '#lib/cancellations/views/answer-lines'
import type { Traits } from '#lib/counting-rules/questions/kinds/traits'
import type { DraftAnswers } from '#lib/cancellations/draft/draft'
import { choicesInWords } from '#lib/cancellations/questions/what-happened'
import { type Category, citationInWords, type Finding } from '#lib/counting-rules/model'
import { QUESTIONS, questionsAsked } from '#lib/counting-rules/questions/lists'
import { knownDayInWords } from '#lib/base/day'
import { Words } from '../../../../requests/[requestId]/quoted-text.tsx'

const firstOf = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? ''

/** What was answered to “What has happened?”, in the words that were chosen. */
function whatWasSaid({ path, reasons }: DraftAnswers): readonly string[] {
  const chosen = choicesInWords(path)
  return reasons.length === 0 ? chosen : [...chosen, 'And there is new information showing that no crime happened']
}

/** Each answer with what the rules say of it beside it, and the way back to it. */
export function answersShown(
  category: Category,
  traits: Traits,
  draft: DraftAnswers,
  findings: readonly Finding[],
  ask: string,
): readonly Answer[] {
  const typed = draft.fields[category] ?? {}
  return [
    {
      question: 'What has happened?',
      change: `${ask}/what`,
      beside: besideOf(findings, category, 'whatHappened'),
      answer: <Words>{whatWasSaid(draft).join('\n')}</Words>,
    },
    ...questionsAsked(QUESTIONS[category], { traits }, typed).map(({ name, words, options, isDay, isOffence }) => ({
      question: words,
      change: `${ask}/facts#${name}`,
      beside: besideOf(findings, category, name),
      answer: options ? (
        (options[firstOf(typed[name])] ?? '')
      ) : isDay ? (
        knownDayInWords(firstOf(typed[name]))
      ) : isOffence ? (
        offenceInWords(firstOf(typed[name]))
      ) : (
        <Written text={firstOf(typed[name])} />
      ),
    })),
  ]
}

/** What the rules say of one answer: what stands in the way first, else that nothing does; nothing where no rule asks. */
export function besideOf(findings: readonly Finding[], category: Category, question: string): Answer['beside'] {
  const open = besideAnswer(findings, category, question)
  if (open.length === 0)
    return isJudged(findings, category, question) ? { tone: 'nothing', words: 'Nothing here rules it out.' } : undefined
  return {
    tone: open.some(({ weight }) => weight === 'refuse') ? 'stops' : 'warns',
    words: open.map((finding) => (
      <span key={finding.check} className="app-beside__line">
        {finding.wrong} {WHAT_THEN[finding.weight]} <span className="app-beside__source">{pagesOf(finding)}</span>
      </span>
    )),
  }
}

const WHAT_THEN: Readonly<Record<Finding['weight'], string>> = {
  refuse: '',
  hold: 'It cannot be agreed until this is put right.',
  refer: 'So it is for the registrar to decide.',
  warn: 'The decision maker will want a reason.',
}

/** Where a rule is written, with the rule’s id. */
const pagesOf = ({ source, check }: Finding): string =>
  `(${[...source.citations.map(citationInWords), check].join('; ')})`

function Written({ text }: { text: string }): ReactNode {
  return text === '' ? 'Nothing written' : <Words>{text}</Words>
}

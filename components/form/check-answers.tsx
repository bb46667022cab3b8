import type { ReactNode } from 'react'
import { SummaryList } from '#components/table/summary-list'

export interface Answer {
  readonly question: string
  readonly answer: ReactNode
  /** Where to change it. */
  readonly change?: string
  /** What the rules say about this answer, shown right under it. */
  readonly beside?: { readonly words: ReactNode; readonly tone: 'stops' | 'warns' | 'nothing' }
}

/** Everything that was answered, each with the way back to it, before it is sent. */
export function CheckAnswers({ answers, heading }: { answers: readonly Answer[]; heading?: string }) {
  return (
    <>
      {heading !== undefined && <h2 className="govuk-heading-m">{heading}</h2>}
      <SummaryList
        rows={answers.map(({ question, answer, change, beside }) => ({
          key: question,
          value: (
            <>
              {answer}
              {beside !== undefined && (
                <p className={`app-beside app-beside--${beside.tone}`}>
                  {beside.tone === 'stops' && <strong>Would be refused: </strong>}
                  {beside.tone === 'warns' && <strong>To mind: </strong>}
                  {beside.words}
                </p>
              )}
            </>
          ),
          actions: change === undefined ? [] : [{ href: change, text: 'Change', about: question.toLowerCase() }],
        }))}
      />
    </>
  )
}

import { SummaryList } from '#components/table/summary-list'
import type { Facts } from '#lib/counting-rules/model'
import type { TriedCase } from '#lib/counting-rules/worked-cases'
import { decidersInWords, TOLD_FIRST_WORDS, verdictInWords } from '../../verdict-words.ts'

interface AnswerProps {
  tried: TriedCase
  facts: Facts
  isChanged: boolean
}

/** The answer to a case in three lines; read out when it changes. */
export function Answer({ tried: { assessment, mayDecide, victimsToldFirst }, facts, isChanged }: AnswerProps) {
  return (
    <section aria-label="The answer" aria-live="polite">
      <h2 className="govuk-heading-m">{isChanged ? 'The answer to the case as you changed it' : 'The answer'}</h2>
      <SummaryList
        rows={[
          { key: 'What the rules say', value: <strong>{verdictInWords(assessment.verdict, facts)}</strong> },
          { key: 'Who may decide', value: decidersInWords(mayDecide) },
          { key: 'Victims told first', value: TOLD_FIRST_WORDS[victimsToldFirst] },
        ]}
      />
    </section>
  )
}

import type { Facts } from '#lib/counting-rules/model'
import type { TriedCase } from '#lib/counting-rules/case-files/worked-cases'
import { decisionMakersInWords, INFORMED_FIRST_WORDS, verdictInWords } from '../../verdict-words.ts'

interface AnswerProps {
  tried: TriedCase
  facts: Facts
  isChanged: boolean
}

/** The answer to a case, which stays in sight while its facts are changed; read out when it changes. */
export function Answer({ tried: { assessment, mayDecide, victimsInformedFirst }, facts, isChanged }: AnswerProps) {
  return (
    <section className="app-answer" aria-label="The answer" aria-live="polite">
      <p className="govuk-body app-answer__verdict">
        {isChanged && 'As you changed it: '}
        <strong>{verdictInWords(assessment.verdict, facts)}</strong>
      </p>
      <p className="govuk-body app-answer__rest">
        Who may decide: {decisionMakersInWords(mayDecide)}. Victims told first:{' '}
        {INFORMED_FIRST_WORDS[victimsInformedFirst]}.
      </p>
    </section>
  )
}

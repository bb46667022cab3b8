import { Details } from '#components/page/details'
import { SummaryList } from '#components/table/summary-list'
import { optionInWords } from '#lib/counting-rules/case-files/option-words'
import type { CaseGroup } from '#lib/counting-rules/case-files/questions'

/** The facts of a case, to be read. */
export function CaseFacts({ groups }: { groups: readonly CaseGroup[] }) {
  return (
    <section aria-label="The facts">
      <h2 className="govuk-heading-m">The facts</h2>
      {groups.map(({ path, title, questions }) => (
        <Details key={path} summary={title}>
          <SummaryList
            rows={questions.map(({ words, value }) => ({
              key: words,
              value: [value].flat().map(optionInWords).join(', ') || 'None',
            }))}
          />
        </Details>
      ))}
    </section>
  )
}

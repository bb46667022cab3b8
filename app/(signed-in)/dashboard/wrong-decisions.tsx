import { EmptyList } from '#components/table/empty-list'
import { Table } from '#components/table/table'
import { dayOf, inWords } from '#lib/base/day'
import { titleOf } from '#lib/counting-rules/offences'
import type { Dashboard } from '#lib/indicators/dashboard/load-dashboard'
import { afterWrong } from '#lib/indicators/dashboard/wrong'
import { countInWords } from '#lib/statistics/model'

const STATUS_WORDS: Readonly<Record<Dashboard['wrong'][number]['after'], string>> = {
  'still cancelled': 'Still cancelled',
  stands: 'The registrar answered that it stands',
  'not cancelled yet': 'Authorised, not cancelled yet',
  reinstated: 'Reinstated',
  'not cancelled': 'Not cancelled',
}

/** The decisions to cancel that an audit found wrong and whose crime has not been put right. */
export function WrongDecisions({ dashboard: { wrong, wrongToActOn } }: { dashboard: Dashboard }) {
  const { all, open } = afterWrong(wrong)
  return (
    <section aria-labelledby="wrong">
      <h2 className="govuk-heading-m" id="wrong">
        Decisions found wrong
      </h2>
      {wrongToActOn.length === 0 ? (
        <EmptyList words={nothingInWords(all, open)} />
      ) : (
        <Table
          caption={`${countInWords(open)} of ${countInWords(all)} decisions that an audit found wrong are not put right`}
          captionSize="s"
          columns={[
            { text: 'Crime' },
            { text: 'Offence' },
            { text: 'Category' },
            { text: 'Found wrong' },
            { text: 'Status' },
          ]}
          rows={wrongToActOn.map(({ followUpId, reference, code, countClass, category, foundAt, after }) => ({
            key: followUpId,
            cells: [
              <a key="crime" className="govuk-link" href={`/audits/findings/${followUpId}`}>
                {reference}
              </a>,
              titleOf(code, countClass),
              category,
              inWords(dayOf(foundAt)),
              STATUS_WORDS[after],
            ],
          }))}
        />
      )}
      {wrongToActOn.length > 0 && wrongToActOn.length < open && (
        <p className="govuk-body">The {countInWords(wrongToActOn.length)} that have been known longest are listed.</p>
      )}
    </section>
  )
}

/** Never “none” where nobody has looked, nor where this person may not see the crimes. */
function nothingInWords(all: number, open: number): string {
  if (all === 0) return 'No audit has found a decision to cancel wrong.'
  return open === 0
    ? `Of each of the ${countInWords(all)} decisions that an audit found wrong the crime is recorded again, or the registrar has answered.`
    : `${countInWords(open)} of ${countInWords(all)} are not put right. Your role does not let you see these crimes.`
}

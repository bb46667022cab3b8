import { WarningText } from '#components/page/warning-text'

/** What the registrar finds out before anything else: rows of an extract that do not say which crime they are about. */
export function RowsWithoutCrime({ count }: { count: number }) {
  if (count === 0) return null
  return (
    <section aria-labelledby="rows-without-crime">
      <h2 className="govuk-heading-m" id="rows-without-crime">
        Rows that name no crime
      </h2>
      <WarningText>
        {count === 1
          ? '1 row from the RMS does not say which crime it is about. Any crime may lack a victim or a suspect.'
          : `${count.toLocaleString('en-GB')} rows from the RMS do not say which crime they are about. Any crime may lack a victim or a suspect.`}
      </WarningText>
      <p className="govuk-body">
        <a className="govuk-link" href="/rms/incomplete">
          Find out which crimes they are about
        </a>
      </p>
    </section>
  )
}

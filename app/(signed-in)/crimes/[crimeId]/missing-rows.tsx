import { WarningText } from '#components/page/warning-text'
import { rowInWords } from '#lib/crimes/in-words'
import type { CrimeDetails } from '#lib/crimes/load-crime'

/** That a crime is incomplete: which rows about it could not be imported and why, and what follows. */
export function MissingRows({
  details: { missing },
  mayEnter,
}: {
  details: Pick<CrimeDetails, 'missing'>
  mayEnter: boolean
}) {
  if (missing.length === 0) return null
  return (
    <>
      <WarningText>
        This crime is incomplete. A cancellation cannot be authorised or confirmed, and nobody is written to about one,
        until each row below is imported or the registrar enters what it says.
      </WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map((row) => (
          <li key={row.crimeId + row.id}>
            {rowInWords(row)}
            {mayEnter && (
              <>
                {' '}
                <a className="govuk-link" href={`/crimes/${row.crimeId}/missing/${row.id}`}>
                  Enter what this row says
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

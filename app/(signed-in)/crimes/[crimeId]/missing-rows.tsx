import { WarningText } from '#components/page/warning-text'
import { rowInWords } from '#lib/crimes/in-words'
import type { CrimeDetails } from '#lib/crimes/load-crime'

interface MissingRowsProps {
  details: Pick<CrimeDetails, 'missing' | 'unnamed' | 'alike'>
  crimeId: string
  mayEnter: boolean
  mayJudge: boolean
}

/** That a crime is incomplete: which rows about it could not be imported and why, which crime may be the same, and what follows. */
export function MissingRows({ details: { missing, unnamed, alike }, crimeId, mayEnter, mayJudge }: MissingRowsProps) {
  if (missing.length + unnamed.length + alike.length === 0) return null
  return (
    <>
      <WarningText>
        This crime is incomplete. A cancellation cannot be authorised or confirmed, and nobody is written to about one,
        until the points below are settled.
      </WarningText>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map((row) => (
          <li key={row.crimeId + row.id}>
            {rowInWords(row)}{' '}
            {mayEnter && (
              <a className="govuk-link" href={`/crimes/${row.crimeId}/missing/${row.id}`}>
                Enter what this row says
              </a>
            )}
          </li>
        ))}
        {unnamed.map((row) => (
          <UnnamedRow key={row.id} row={row} mayEnter={mayEnter} />
        ))}
        {alike.map((other) => (
          <li key={other.id}>
            {other.reference} may be the same crime: the two references are alike.{' '}
            {mayJudge && (
              <a className="govuk-link" href={`/crimes/${crimeId}/alike/${other.id}`}>
                Say whether they are the same
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** A row that may be about this crime: it names none, and somebody who is on it. */
function UnnamedRow({ row, mayEnter }: { row: CrimeDetails['unnamed'][number]; mayEnter: boolean }) {
  return (
    <li>
      {rowInWords(row)} The row does not say which crime it is about, and names somebody who is on this one.{' '}
      {mayEnter && (
        <a className="govuk-link" href={`/rms/incomplete/${row.id}`}>
          Find out which crime it is about
        </a>
      )}
    </li>
  )
}

import { Table } from '#components/table/table'
import type { loadExtracts } from '#lib/imports/load-extracts'

type Pairs = Awaited<ReturnType<typeof loadExtracts>>['unlisted']

/** Offences of crimes here that the list does not hold: for the registrar to put right in the RMS, or to wait for a new list. */
export function Unlisted({ pairs }: { pairs: Pairs }) {
  return (
    <>
      <h2 className="govuk-heading-m">Offences that are not in the list</h2>
      <p className="govuk-body">
        These crimes were imported. Their group in the reports was worked out from the code alone, and rape is assumed
        where the code looks like it. Put the code right in the RMS, or have the next list of offences loaded.
      </p>
      <Table
        caption="Offences that are not in the list"
        isCaptionUnseen
        columns={[{ text: 'Code' }, { text: 'Class' }, { text: 'Crimes', numeric: true }, { text: 'The last of them' }]}
        rows={pairs.map(({ code, countClass, crimes, crimeIds }) => ({
          key: `${code}|${countClass}`,
          cells: [
            code,
            countClass,
            crimes.toLocaleString('en-GB'),
            <span key="crimes" className="app-tags">
              {crimeIds.map((id, n) => (
                <a key={id} className="govuk-link" href={`/crimes/${id}`}>
                  {`Crime ${String(n + 1)}`}
                  <span className="govuk-visually-hidden">{` with offence ${code}, class ${countClass}`}</span>
                </a>
              ))}
            </span>,
          ],
        }))}
      />
    </>
  )
}

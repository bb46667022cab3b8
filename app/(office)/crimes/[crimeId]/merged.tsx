import type { CrimeDetails } from '#lib/crimes/look'

/** The crimes that were cancelled into this one as duplicates, or as part of it. */
export function Merged({ details: { merged } }: { details: CrimeDetails }) {
  if (merged.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Merged into this crime</h2>
      <ul className="govuk-list govuk-list--bullet">
        {merged.map(({ id, reference }) => (
          <li key={id}>
            <a className="govuk-link" href={`/crimes/${id}`}>{reference}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

import { WarningText } from '#components/page/warning-text'
import { mergeInWords } from '#lib/crimes/in-words'
import type { CrimeDetails } from '#lib/crimes/load-crime'

/** The crimes that were cancelled into this one as duplicates, or as part of it. */
export function Merged({ details: { merged } }: { details: CrimeDetails }) {
  if (merged.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Merged into this crime</h2>
      <ul className="govuk-list govuk-list--bullet">
        {merged.map(({ id, reference }) => (
          <li key={id}>
            <a className="govuk-link" href={`/crimes/${id}`}>
              {reference}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Said of a merged crime whose other crime has left the count, or is called something else: its merge is looked at again. */
export function MergeReopened({
  details: { principalCrime, mergeReopenedBy },
  here,
}: {
  details: CrimeDetails
  here: string
}) {
  if (mergeReopenedBy === null || principalCrime === null) return null
  return (
    <WarningText>
      This crime was merged, and {mergeInWords(principalCrime.reference, mergeReopenedBy)}.{' '}
      <a className="govuk-link" href={`${here}/merge`}>
        Look at the merge again
      </a>
    </WarningText>
  )
}

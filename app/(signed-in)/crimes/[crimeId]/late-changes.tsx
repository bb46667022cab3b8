import { WarningText } from '#components/page/warning-text'
import { type Day, inWords } from '#lib/base/day'
import { lateChangesInWords } from '#lib/crimes/in-words'
import type { CrimeDetails } from '#lib/crimes/load-crime'

/** What changed about a crime after it was cancelled, by when the registrar decides, and whether anybody had authority for it. */
export function LateChanges({
  details: { lateChanges },
  crimeId,
  mayAnswer,
}: {
  details: Pick<CrimeDetails, 'lateChanges'>
  crimeId: string
  mayAnswer: boolean
}) {
  const [first] = lateChanges
  if (!first) return null
  const changed = lateChangesInWords([...new Set(lateChanges.flatMap(({ changes }) => changes))])
  return (
    <>
      <WarningText>
        {lateChanges.some(({ isWithoutAuthority }) => isWithoutAuthority)
          ? 'Cancelled without authority: this crime is now rape or homicide in the RMS. '
          : ''}
        What changed after it was cancelled: {changed}. The registrar decides by {inWords(first.dueOn as Day)} whether
        the cancellation stands.
      </WarningText>
      {mayAnswer && (
        <p className="govuk-body">
          <a className="govuk-link" href={`/crimes/${crimeId}/changed`}>
            Decide whether the cancellation stands
          </a>
        </p>
      )}
    </>
  )
}

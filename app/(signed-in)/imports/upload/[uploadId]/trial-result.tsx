import { InsetText } from '#components/page/inset-text'
import { instantInWords } from '#lib/base/day'
import type { Trial } from '#lib/imports/model'
import { FaultTable } from '../../fault-table.tsx'
import { TallyTable } from '../../tally-table.tsx'

/** What taking an extract in would do. */
export function TrialFound({ trial, addAreasAndUnits }: { trial: Trial; addAreasAndUnits: boolean }) {
  const { takenAt, tallies, unknownAreasAndUnits, unlisted, again } = trial
  if (again) return <InsetText>This very extract is in already. Taking it in again changes nothing.</InsetText>
  return (
    <>
      <p className="govuk-body">Nothing has been imported yet. The extract goes up to {instantInWords(takenAt)}.</p>
      <TallyTable tallies={tallies} caption="What would be imported" />
      {unknownAreasAndUnits.length > 0 && (
        <InsetText>
          {`Areas and units not known here: ${unknownAreasAndUnits.join(', ')}. `}
          {addAreasAndUnits ? 'They will be added.' : 'The rows of their crimes would be rejected.'}
        </InsetText>
      )}
      {unlisted.length > 0 && (
        <InsetText>
          {`Offences that are not in the list: ${unlisted.map(({ code, countClass }) => `${code}, class ${countClass}`).join('; ')}. `}
          Their crimes will be imported and listed for you.
        </InsetText>
      )}
    </>
  )
}

/** The first of the bad rows: below the button, since there may be many. */
export function TrialFaults({ faults }: { faults: Trial['rejects'] }) {
  if (faults.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Rows that cannot be imported</h2>
      <p className="govuk-body">
        {faults.length < 50 ? 'The others can be.' : 'These are the first. The others can be imported.'} Once it is
        imported you can download the bad rows with their reasons, correct them and send them as an extract of their
        own.
      </p>
      <FaultTable faults={faults} />
    </>
  )
}

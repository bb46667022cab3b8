import type { ReactNode } from 'react'
import { SummaryList } from '#components/table/summary-list'
import { Tag } from '#components/table/tag'

export interface CrimeSummaryProps {
  reference: string
  offence: string
  /** Home Office code and count class, as "008/06, 8N". */
  code: string
  recorded: string
  reported: string
  reporter?: string
  area: string
  unit: string
  /** In words: "domestic abuse", "child". */
  flags: readonly string[]
  /** Where the crime stands in the RMS, in words. */
  rms: ReactNode
  /** Where it stands here: live, or cancelled since when. */
  state: ReactNode
}

/** What a crime is, in a few lines. */
export function CrimeSummary(crime: CrimeSummaryProps) {
  const rows = [
    { key: 'Reference', value: crime.reference },
    { key: 'Offence', value: `${crime.offence} (${crime.code})` },
    {
      key: 'Reported',
      value: crime.reporter === undefined ? crime.reported : `${crime.reported}, by ${crime.reporter}`,
    },
    { key: 'Recorded', value: crime.recorded },
    { key: 'Area and unit', value: `${crime.area}, ${crime.unit}` },
    { key: 'Flags', value: <Flags flags={crime.flags} /> },
    { key: 'Here', value: crime.state },
    { key: 'In the RMS', value: crime.rms },
  ]
  return <SummaryList rows={rows} />
}

function Flags({ flags }: { flags: readonly string[] }) {
  if (flags.length === 0) return 'None'
  return (
    <span className="app-tags">
      {flags.map((flag) => (
        <Tag key={flag} colour="purple">
          {flag}
        </Tag>
      ))}
    </span>
  )
}

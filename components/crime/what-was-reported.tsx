import { SummaryList } from '#components/table/summary-list'

export interface ReportedInWords {
  readonly summary: string
  readonly place: string
  readonly happened: string
  readonly incident: string
  readonly charged: string
  readonly bail: string
}

/** What was reported, where and when, and whether anybody is charged or on bail, as the RMS has it. */
export function WhatWasReported({ summary, place, happened, incident, charged, bail }: ReportedInWords) {
  return (
    <SummaryList
      rows={[
        { key: 'What was reported', value: summary },
        { key: 'Where', value: place },
        { key: 'When', value: happened },
        { key: 'Incident number', value: incident },
        { key: 'Anyone charged', value: charged },
        { key: 'Anyone on bail', value: bail },
      ]}
    />
  )
}

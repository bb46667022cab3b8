import type { ReactNode } from 'react'
import { Table } from '#components/table/table'

export interface InvolvementLine {
  readonly id: string
  /** In words: "officer in the case", "victim". */
  readonly role: string
  /** A name where this person may be named to the one who looks, else "victim 1". */
  readonly who: ReactNode
  /** What is known beside the name: "aged 14", "speaks Polish", "former partner of the victim". */
  readonly notes?: ReactNode
  /** In words, such as "since 3 March 2026". */
  readonly when: string
}

/** Who has or had a part in the crime. */
export function InvolvementList({
  caption,
  involvements,
}: {
  caption: string
  involvements: readonly InvolvementLine[]
}) {
  return (
    <Table
      caption={caption}
      columns={[{ text: 'Part' }, { text: 'Who' }, { text: 'When' }, { text: 'Notes' }]}
      rows={involvements.map(({ id, role, who, notes, when }) => ({ key: id, cells: [role, who, when, notes] }))}
    />
  )
}

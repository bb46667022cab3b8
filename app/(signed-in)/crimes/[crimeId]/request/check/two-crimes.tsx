import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import type { Compared } from '#lib/cancellations/rules/compare-crimes'

const ALIKE = {
  yes: <Tag colour="grey">The same</Tag>,
  no: <Tag colour="orange">Different</Tag>,
  unknown: <Tag colour="yellow">Not known</Tag>,
}

/** The crime to be cancelled beside the one that stays, line by line. */
export function TwoCrimes({ compared, here, there }: { compared: readonly Compared[]; here: string; there: string }) {
  const isShown = compared.every((line) => line.there !== undefined)
  return (
    <>
      <Table
        caption="The two crimes side by side"
        columns={[{ text: 'What' }, { text: 'This crime' }, { text: 'The crime that stays' }, { text: 'Alike' }]}
        rows={[
          { key: 'Reference', cells: ['Reference', here, there, ''] },
          ...compared.map(({ what, here: ours, there: theirs, alike }) => ({
            key: what,
            cells: [what, ours, theirs ?? 'Not yours to see', ALIKE[alike]],
          })),
        ]}
      />
      {!isShown && (
        <p className="govuk-body">The other crime is not yours to see. Whether the two agree is compared for you.</p>
      )}
    </>
  )
}

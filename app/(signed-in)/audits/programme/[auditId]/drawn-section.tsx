import { Table } from '#components/table/table'
import type { Drawn } from '#lib/audits/programme/load-frame'
import { capital } from '#lib/base/model'

/** What the seed drew, in the order of its tickets; who may read one finds it among the cases for them to read. */
export const DrawnSection = ({ drawn, looks }: { drawn: readonly Drawn[]; looks: number }) => (
  <Table
    caption="Drawn to be read, in the order of the tickets: the first 200 at most"
    columns={[{ text: 'Crime' }, { text: 'Stratum' }, ...(looks > 1 ? [{ text: 'Look' }] : [])]}
    rows={drawn.map(({ itemId, reference, stratum, look }) => ({
      key: itemId,
      cells: [reference, capital(stratum), ...(looks > 1 ? [String(look)] : [])],
    }))}
  />
)

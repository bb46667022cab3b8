import { capital } from '#lib/base/model'
import { SummaryList } from '#components/table/summary-list'
import { Table } from '#components/table/table'
import { CheckDraw } from './check-draw.tsx'
import type { ShownFrame, ShownNumber } from '#lib/audits/programme/load-audit'
import type { StratumSize } from '#lib/audits/programme/model'
import { dayOf, instantInWords, inWords } from '#lib/base/day'
import { readByLook } from '#lib/statistics/sampling/looks'
import { countInWords } from '#lib/statistics/model'

interface FrameSectionProps {
  frame: ShownFrame
  looks: number
  here: string
  isOutside: boolean
}

/** One frame as it stands on the report: what it holds, its hashes, its numbers, and why it was given up if it was. */
export function FrameSection({ frame, looks, here, isOutside }: FrameSectionProps) {
  return (
    <section>
      <h2 className="govuk-heading-m">
        {`Frame ${String(frame.number)}${frame.abandoned === null ? '' : ', given up'}`}
      </h2>
      <SummaryList
        rows={[
          ...(frame.abandoned === null
            ? []
            : [
                {
                  key: 'Given up',
                  value: `By ${frame.abandoned.by}, ${inWords(dayOf(frame.abandoned.at))}: ${frame.abandoned.why}`,
                },
              ]),
          { key: 'Frozen', value: `By ${frame.frozenBy}, ${instantInWords(frame.frozenAt)}` },
          ...(isOutside ? [] : [{ key: 'Holds', value: countInWords(frame.count) }]),
          { key: 'Hash of the frame', value: <Hash hex={frame.hash} /> },
          { key: 'Hash of its log entry', value: <Hash hex={frame.entryHash} /> },
          ...frame.numbers.map((number) => ({
            key: `Number ${String(number.number)}`,
            value: <GivenNumber {...number} />,
          })),
          { key: 'Seed', value: frame.seed === null ? 'Not before both numbers are given' : <Hash hex={frame.seed} /> },
        ]}
      />
      <CheckDraw frame={frame} here={here} isOutside={isOutside} />
      {!isOutside && <Holdings frame={frame} looks={looks} here={here} />}
    </section>
  )
}

/** Labels and small numbers: for readers inside the force. */
const Holdings = ({ frame, looks, here }: Omit<FrameSectionProps, 'isOutside'>) => (
  <>
    <Sizes sizes={frame.sizes} looks={looks} />
    <p className="govuk-body">
      <a className="govuk-link" href={`${here}/frame/${frame.id}`}>
        The labels of the frame, a line each (text)
      </a>
    </p>
  </>
)

const Sizes = ({ sizes, looks }: { sizes: readonly StratumSize[]; looks: number }) => (
  <Table
    caption="How many are read"
    columns={[
      { text: 'Stratum' },
      { text: 'In the frame', numeric: true },
      { text: looks > 1 ? 'Read by each look' : 'Read', numeric: true },
    ]}
    rows={sizes.map((size) => ({
      key: size.stratum,
      cells: [capital(size.stratum), countInWords(size.of), byLooks(size, looks)],
    }))}
  />
)

/** '20, 39, 59': of how many the readings are in by each look; a stratum that is read whole is read by the first. */
const byLooks = ({ of, read }: StratumSize, looks: number): string =>
  read === of ? countInWords(read) : readByLook(read, looks).map(countInWords).join(', ')

const Hash = ({ hex }: { hex: string | null }) => <code className="app-hash">{hex ?? 'Not known'}</code>

function GivenNumber({ by, at, value, source, publishedOn }: ShownNumber) {
  return (
    <>
      {value === null ? 'Given, and not shown before the other one is' : <Hash hex={value} />}
      <br />
      {`By ${by}, ${instantInWords(at)}${source === null ? '' : `. Published${publishedOn === null ? '' : ` ${inWords(publishedOn)}`}: ${source}`}`}
    </>
  )
}

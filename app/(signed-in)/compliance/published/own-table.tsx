import { Table } from '#components/table/table'
import type { Measure, PublishedCategory, PublishedFigure } from '#lib/inspection/model'
import { latestOwn } from '#lib/inspection/reading/beside'
import { CATEGORY_WORDS, examinedInWords, figureInWords } from '#lib/inspection/reading/words'
import type { GapTo } from './own-gaps.ts'
import { Lines } from './lines.tsx'
import { VerdictOn } from './verdict.tsx'

/** What is counted of this force, in the order in which it is shown. */
const COUNTED: readonly { readonly category: PublishedCategory; readonly measure: Measure }[] = [
  { category: 'rape', measure: 'wrongly-cancelled' },
  { category: 'other_sexual', measure: 'wrongly-cancelled' },
  { category: 'violence', measure: 'wrongly-cancelled' },
  { category: 'robbery', measure: 'wrongly-cancelled' },
  { category: 'victims', measure: 'victims-not-informed' },
]

interface OwnTableProps {
  /** Every inspection of this force that is known: uploaded or published. */
  inspected: readonly PublishedFigure[]
  /** The force's own reviews of a category, in words; undefined for readers from outside. */
  reviews: ((category: PublishedCategory) => string) | undefined
  /** How far own audits lie from the latest inspection; undefined for readers who are not shown what audits found. */
  gapTo: GapTo | undefined
}

/** By category what the latest inspection of this force found, what that allows one to say, and what its own auditors found. */
export async function OwnTable({ inspected, reviews, gapTo }: OwnTableProps) {
  const counted = COUNTED.map((each) => ({ ...each, latest: latestOwn(inspected, each.category, each.measure) }))
  const gaps = new Map<PublishedCategory, readonly string[]>()
  for (const { category, latest } of counted) if (latest && gapTo) gaps.set(category, await gapTo(latest))
  return (
    <Table
      caption="Wrongly cancelled crimes, and victims not informed"
      captionSize="s"
      columns={[
        { text: 'Category' },
        { text: 'Latest inspection' },
        { text: 'What you can say' },
        ...(reviews ? [{ text: 'Own figures' }] : []),
      ]}
      rows={counted.map((each) => rowOf(each, reviews && [reviews(each.category), ...(gaps.get(each.category) ?? [])]))}
    />
  )
}

interface CountedHere {
  readonly category: PublishedCategory
  readonly measure: Measure
  readonly latest: PublishedFigure | undefined
}

const rowOf = ({ category, measure, latest }: CountedHere, own: readonly string[] | undefined) => ({
  key: category,
  cells: [
    measure === 'victims-not-informed' ? 'Victims not informed' : CATEGORY_WORDS[category],
    latest ? (
      <Lines
        key="latest"
        lines={[figureInWords(latest), latest.report.title, `${examinedInWords(latest.examined)}.`]}
      />
    ) : (
      'None held'
    ),
    latest ? <VerdictOn key="verdict" figure={latest} /> : '',
    ...(own ? [<Lines key="own" lines={own} />] : []),
  ],
})

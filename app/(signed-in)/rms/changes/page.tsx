import type { Metadata } from 'next'
import { Select } from '#components/form/select'
import { BackLink } from '#components/page/back-link'
import { PageTitle } from '#components/page/page-title'
import { Pagination } from '#components/page/pagination'
import { EmptyList } from '#components/table/empty-list'
import { FilterPanel } from '#components/table/filter-panel'
import { Table } from '#components/table/table'
import { type Day, dayOf, inWords } from '#lib/base/day'
import { oneOf } from '#lib/base/form-fields'
import { isId } from '#lib/base/ids'
import { RmsChangeWhy } from '#lib/base/prisma/enums'
import { changeInWords, LIST_WORDS, WHY_WORDS } from '#lib/imports/changes/in-words'
import {
  CHANGE_LISTS,
  changeFigures,
  type ChangeLine,
  type ChangeList,
  type ChangePlace,
  listChanges,
} from '#lib/imports/changes/load-changes'
import { requirePermission } from '#lib/people/require-permission'
import { ChangeFigureTable } from '../change-figures.tsx'

export const metadata: Metadata = { title: 'Changes in the RMS' }

const whyIn = (text: string): RmsChangeWhy | undefined => Object.values(RmsChangeWhy).find((why) => why === text)

/** What the RMS changed besides cancelling, the worst first: the registrar answers each difference. */
export default async function Page({ searchParams }: PageProps<'/rms/changes'>) {
  const { permit } = await requirePermission('rms.see', '/rms/changes')
  const query = await searchParams
  const list = CHANGE_LISTS.find((known) => known === oneOf(query, 'list')) ?? 'waiting'
  const why = whyIn(oneOf(query, 'why'))
  const { lines, next } = await listChanges(permit, { list, why, after: placeIn(oneOf(query, 'after')) })
  return (
    <>
      <BackLink href="/rms">The RMS</BackLink>
      <PageTitle>Changes in the RMS</PageTitle>
      <p className="govuk-body">
        Each extract shows what became of crimes without a cancellation. What it does not say, such as who changed a
        class and why, is not known, and the registrar is asked.
      </p>
      <ChangeFigureTable found={await changeFigures(permit)} current={list} />
      <h2 className="govuk-heading-m">{LIST_WORDS[list]}</h2>
      <Filters list={list} why={why} />
      {lines.length === 0 ? <EmptyList words="There are no such changes." /> : <ChangeTable lines={lines} />}
      <Pagination label="More changes" next={next && { href: `${addressOf(list, why)}&after=${textOf(next)}` }} />
    </>
  )
}

const addressOf = (list: ChangeList, why: RmsChangeWhy | undefined): string =>
  `/rms/changes?list=${encodeURIComponent(list)}${why === undefined ? '' : `&why=${why}`}`

const textOf = ({ why, dueOn, id }: ChangePlace): string => `${why}~${dueOn}~${id}`

/** A place in the list as it stands in the address. */
function placeIn(text: string): ChangePlace | undefined {
  const [first = '', dueOn = '', id = ''] = text.split('~')
  const why = whyIn(first)
  return why !== undefined && /^\d{4}-\d\d-\d\d$/.test(dueOn) && isId(id) ? { why, dueOn, id } : undefined
}

function Filters({ list, why }: { list: ChangeList; why: RmsChangeWhy | undefined }) {
  return (
    <FilterPanel
      action="/rms/changes"
      hidden={{ list }}
      clearHref={addressOf(list, undefined)}
      chosen={why === undefined ? [] : [{ text: WHY_WORDS[why], removeHref: addressOf(list, undefined) }]}
    >
      <Select
        name="why"
        label="What changed"
        value={why}
        none="Everything"
        options={Object.values(RmsChangeWhy).map((value) => ({ value, label: WHY_WORDS[value] }))}
      />
    </FilterPanel>
  )
}

function ChangeTable({ lines }: { lines: readonly ChangeLine[] }) {
  return (
    <Table
      caption="Changes in the RMS, the worst first"
      isCaptionUnseen
      wide
      columns={[{ text: 'Crime' }, { text: 'Change' }, { text: 'By' }, { text: 'Unit' }, { text: 'Answer' }]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <a key="change" className="govuk-link" href={`/rms/changes/${line.id}`}>
            {line.reference}
          </a>,
          `${changeInWords(line)}${line.at === null ? '' : `, ${inWords(dayOf(line.at))}`}`,
          line.by ?? 'Not known',
          line.unit,
          answerOf(line),
        ],
      }))}
    />
  )
}

function answerOf({ weight, answer, isWaiting, dueOn }: ChangeLine): string {
  if (weight === 'sample') return 'To be sampled'
  if (answer === null) return `By ${inWords(dueOn as Day)}`
  if (answer === 'right') return 'Right'
  return isWaiting ? 'To be put right' : 'Put right'
}

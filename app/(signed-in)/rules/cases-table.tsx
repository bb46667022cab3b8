import { Table } from '#components/table/table'
import { Tag } from '#components/table/tag'
import { tryCase } from '#lib/counting-rules/case-files/worked-cases'
import type { WorkedCase } from '#lib/counting-rules/model'

import { verdictInWords } from './verdict-words.ts'

const RESULT_WORDS = {
  met: 'Met',
  'not met': 'Not met',
  'not applicable': 'Does not apply',
  unknown: 'Not known',
} as const

/** Worked cases, each run through the rules as the page is drawn; with one check, also what that check says. */
export function CasesTable({
  caption,
  cases,
  check,
}: {
  caption: string
  cases: readonly WorkedCase[]
  check?: string
}) {
  return (
    <Table
      caption={caption}
      isCaptionUnseen
      columns={[
        { text: 'Case' },
        { text: 'What happened' },
        { text: 'What the rules say' },
        ...(check === undefined ? [] : [{ text: 'This check' }]),
      ]}
      rows={cases.map((worked) => ({ key: worked.id, cells: cellsOf(worked, check) }))}
    />
  )
}

function cellsOf(worked: WorkedCase, check: string | undefined) {
  const tried = tryCase(worked.facts)
  const finding = tried?.assessment.findings.find((each) => each.check === check)
  const cells = [
    <a key="case" className="govuk-link app-nowrap" href={`/rules/cases/${worked.id}`}>
      {worked.id.replace('case-', 'Case ')}
    </a>,
    <span key="what">
      {worked.title} {worked.disputed !== undefined && <Tag colour="yellow">Disputed</Tag>}
    </span>,
    tried ? verdictInWords(tried.assessment.verdict, worked.facts) : 'No rules are held for its day.',
  ]
  return check === undefined ? cells : [...cells, finding ? RESULT_WORDS[finding.result] : 'Asked at another step']
}

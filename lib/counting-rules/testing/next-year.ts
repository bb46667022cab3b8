import type { CheckId } from '#lib/counting-rules/check'
import type { Citation } from '#lib/counting-rules/model'
import { allChecks, defineVersion, type Version } from '#lib/counting-rules/version'
import { hocr2026 } from '#lib/counting-rules/years/2026-27/version'
import { soundCase } from '#lib/counting-rules/examples/sound-case'

/** The document that every page of the invented year is of. */
export const RULES_2027 = 'Crime Recording Rules 2027/28'

const page = (number: number): readonly Citation[] => [{ document: RULES_2027, page: `p${String(number)}` }]

/** A page of the invented year for each of some checks. */
const citedIn2027 = (ids: Iterable<CheckId>): Version['citations'] =>
  Object.fromEntries([...ids].map((id, index) => [id, page(index + 1)]))

const onDay = { day: '2027-05-10', at: '2027-05-10T10:00:00Z' }

/** A year as it is added: every check is used again, and the pages and the worked cases are its own. */
export const hocr2027: Version = defineVersion({
  ...hocr2026,
  id: 'HOCR-2027-28',
  title: 'Counting rules 2027/28',
  from: '2027-04-01',
  citations: citedIn2027([...allChecks(hocr2026)].map(({ id }) => id)),
  cases: [
    {
      id: 'next-001',
      title: 'A sound case of new information',
      facts: soundCase('C2', onDay),
      verdict: 'permit',
      rules: ['HOCR-C2-01'],
    },
    {
      id: 'next-002',
      title: 'New information without evidence',
      facts: soundCase('C2', { ...onDay, evidence: [] }),
      verdict: 'refuse',
      rules: ['HOCR-C2-01'],
      disputed: 'Given: it waits. But without evidence there is no C2 (HOCR-C2-01).',
    },
  ],
})

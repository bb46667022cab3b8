import { countInWords } from '#lib/statistics/model'
import { NOT_SHOWN, type PublishedContent, type PublishedCount } from './tables/model.ts'

/** What a publication says in all, in sentences; what is not shown is said to be so. */
export function sentencesOf(content: PublishedContent): string[] {
  const all = (prefix: string): readonly PublishedCount[] | undefined =>
    content.tables.find(({ id }) => id.startsWith(prefix))?.rows.at(-1)?.counts
  const cancelled = all('cancelled')?.at(-1)
  const reinstated = all('reinstated')?.at(0)
  const [informed, , due] = pair(all('informed'))
  const [refused, , decided] = pair(all('decided'))
  const [read, wrong] = pair(all('audited'))
  return [
    `From ${content.period.words}:`,
    cancelled !== undefined && `${counted(cancelled, 'crime was', 'crimes were')} transferred or cancelled.`,
    reinstated !== undefined && `${counted(reinstated, 'of them has', 'of them have')} been reinstated since.`,
    share(informed, due) && `${share(informed, due) ?? ''} victims who should have been informed first were informed.`,
    share(refused, decided) && `${share(refused, decided) ?? ''} requests that were decided were refused.`,
    share(wrong, read) && `Auditors found ${share(wrong, read) ?? ''} to be wrong, of those that they read.`,
  ].filter((sentence) => typeof sentence === 'string')
}

/** Whether a count of a publication is not shown. */
export const hasHidden = ({ tables }: PublishedContent): boolean =>
  tables.some(({ rows }) => rows.some(({ counts }) => counts.includes(NOT_SHOWN)))

const pair = (counts: readonly PublishedCount[] | undefined): readonly (PublishedCount | undefined)[] => counts ?? []

const counted = (count: PublishedCount, one: string, many: string): string =>
  count === NOT_SHOWN ? `A number that is not shown ${many}` : `${countInWords(count)} ${count === 1 ? one : many}`

/** "84 of 87", only where both may be read. */
const share = (hits: PublishedCount | undefined, of: PublishedCount | undefined): string | undefined =>
  typeof hits === 'number' && typeof of === 'number' ? `${countInWords(hits)} of ${countInWords(of)}` : undefined

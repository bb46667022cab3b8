import type { Hit } from './screen.ts'

const MOST = 5

/** What is to be written otherwise, as the words beside a field. */
export function foundInWords(text: string, hits: readonly Hit[]): string {
  const found = [...new Set(hits.flatMap(({ at }) => (at ? [text.slice(at.start, at.end).trim()] : [])))]
  const shown = found.slice(0, MOST).map((words) => `‘${words}’`)
  const more = found.length > MOST ? ` and ${String(found.length - MOST)} more` : ''
  return `These words could tell who a case is about: ${shown.join(', ')}${more}. Write them in another way, such as Person A or a month`
}

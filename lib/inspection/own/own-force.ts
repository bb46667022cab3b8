import type { Day } from '#lib/base/day'
import { installation } from '#lib/people/accounts'
import type { Reading } from './read-row.ts'

/** The name of a force as inspectors and the press write it: without Police or Constabulary. */
export const shortName = (forceName: string): string => forceName.replace(/ (Police|Constabulary)$/, '')

/** By which names a file may call this force, and the last day that can be meant. */
export async function readingOn(today: Day): Promise<Reading> {
  const name = (await installation())?.forceName ?? ''
  return { force: shortName(name), names: [shortName(name), name], today }
}

import { dayOf, inWords } from '#lib/base/day'
import type { ToDoLine } from './rms-store.ts'

/** What is to be done to one crime in the RMS, as a line to copy: reference, what to set, category, day, by whom. */
export function rmsLine(
  line: Pick<ToDoLine, 'reference' | 'act' | 'category' | 'principalCrime' | 'at' | 'by'>,
): string {
  const day = inWords(dayOf(line.at))
  if (line.act === 'make live') return `${line.reference}: make live again. Reinstated ${day} by ${line.by}.`
  const status = line.category === 'C1' ? 'transferred' : 'cancelled'
  const principalCrime = line.principalCrime === null ? '' : `, the same as ${line.principalCrime}`
  return `${line.reference}: set to ${status}, ${line.category}${principalCrime}. In effect ${day}, decided by ${line.by}.`
}

import { readAs } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { RmsChangeWhy } from '#lib/base/prisma/enums'
import { recordAccess } from '#lib/people/record-access'
import { countOnce } from '../kept/count-once.ts'
import * as store from './changes-store.ts'

export {
  CHANGE_LISTS,
  type ChangeFigures,
  type ChangeLine,
  type ChangeList,
  type ChangePlace,
} from './changes-store.ts'

const PAGE = 25

/** How many changes in the RMS wait, are to be put right, were found right or are to be sampled, over all units. */
export async function changeFigures(permit: Permit<'rms.see' | 'report.follow'>): Promise<store.ChangeFigures> {
  return (await countOnce(permit, 'changes', store.countChanges)).figures
}

export interface ChangePage {
  readonly lines: readonly store.ChangeLine[]
  readonly next: store.ChangePlace | undefined
}

/** Changes in the RMS, the worst first, 25 a page. Which crimes were shown is noted before they are. */
export async function listChanges(
  permit: Permit<'rms.see'>,
  of: { list: store.ChangeList; why: RmsChangeWhy | undefined; after: store.ChangePlace | undefined },
): Promise<ChangePage> {
  const found = await readAs(permit, (tx) => store.changeLines(tx, of, PAGE + 1))
  const lines = found.slice(0, PAGE)
  await recordAccess(permit, { subjects: [...new Set(lines.map(({ crimeId }) => crimeId))] })
  return { lines, next: found.length > PAGE ? lines.at(-1) : undefined }
}

/** One change in the RMS. Undefined where there is none, or its crime is not this person’s to see. The look is noted. */
export async function loadChange(permit: Permit<'rms.see'>, changeId: string): Promise<store.ChangeLine | undefined> {
  if (!isId(changeId)) return undefined
  const change = await readAs(permit, (tx) => store.changeOf(tx, changeId))
  if (change) await recordAccess(permit, { crimeId: change.crimeId })
  return change
}

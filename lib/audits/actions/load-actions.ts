import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import { recordAccess } from '#lib/people/record-access'
import {
  type ActionRow,
  type ActionSource,
  actionOf,
  actions,
  actionsFrom,
  type ActionStepRow,
  stepsOf,
} from './actions-store.ts'

/** An action in words. */
export interface Action extends ActionRow {
  readonly what: string
  readonly owner: string
  readonly openedBy: string
}

/** What was said of an action. */
export interface ActionStep extends ActionStepRow {
  readonly words: string
  readonly by: string
}

const MOST = 100

/** Actions that this person may see, those that are due first, at most 100. */
export const listActions = (permit: Permit<'action.see'>): Promise<readonly Action[]> =>
  readAs(permit, async (tx) => inWords(tx, await actions(tx, MOST)))

/** Of those, the ones whose day has gone by and that are not closed. */
export const overdueActions = async (permit: Permit<'action.see'>): Promise<readonly Action[]> =>
  (await listActions(permit)).filter(({ isOverdue }) => isOverdue)

/** The actions of one finding or one audit. */
export const listActionsFrom = (permit: Permit<'action.see'>, source: ActionSource): Promise<readonly Action[]> =>
  readAs(permit, async (tx) => inWords(tx, await actionsFrom(tx, source)))

/** One action with what was said of it. Undefined where there is none for this person. */
export async function loadAction(
  permit: Permit<'action.see'>,
  id: string,
): Promise<{ readonly action: Action; readonly steps: readonly ActionStep[] } | undefined> {
  if (!isId(id)) return undefined
  const row = await readAs(permit, (tx) => actionOf(tx, id))
  if (!row) return undefined
  if (row.crimeId !== null) await recordAccess(permit, { crimeId: row.crimeId })
  return readAs(permit, async (tx) => {
    const [action] = await inWords(tx, [row])
    const steps = await stepsOf(tx, id)
    const texts = await wordsOf(
      tx,
      steps.map(({ wordsId }) => wordsId),
    )
    const names = await staffNames(
      tx,
      steps.map(({ byId }) => byId),
    )
    return (
      action && {
        action,
        steps: steps.map((step) => ({ ...step, words: texts.get(step.wordsId) ?? '', by: names.get(step.byId) ?? '' })),
      }
    )
  })
}

async function inWords(tx: Tx, rows: readonly ActionRow[]): Promise<readonly Action[]> {
  const texts = await wordsOf(
    tx,
    rows.map(({ whatId }) => whatId),
  )
  const names = await staffNames(
    tx,
    rows.flatMap(({ ownerId, openedById }) => [ownerId, openedById]),
  )
  return rows.map((row) => ({
    ...row,
    what: texts.get(row.whatId) ?? '',
    owner: names.get(row.ownerId) ?? '',
    openedBy: names.get(row.openedById) ?? '',
  }))
}

import type { Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import type { NobodyBecause } from './model.ts'
import { settingOn } from '#lib/people/settings/setting-on'

/** A finding that there is nobody to inform, with what makes it count. */
export interface NobodyFound {
  readonly why: NobodyBecause
  readonly reasonId: string
  readonly byId: string
  readonly at: Date
  /** It rests on a written answer that the force kept on that day: only then is it wider than the three. */
  readonly onWrittenAnswer: boolean
  /** By somebody who was the registrar on that day. */
  readonly byRegistrar: boolean
}

/** The finding of each of some duties that has one, by the duty. */
export async function nobodyFoundOf(tx: Tx, where: { dutyId: { in: string[] } }): Promise<Map<string, NobodyFound>> {
  const found = new Map<string, NobodyFound>()
  for (const finding of await tx.nobodyToInform.findMany({ where }))
    found.set(finding.dutyId, {
      ...finding,
      onWrittenAnswer: await wasOnWrittenAnswer(tx, finding),
      byRegistrar: await wasByRegistrar(tx, finding),
    })
  return found
}

const wasOnWrittenAnswer = async (tx: Tx, { why, at }: { why: NobodyBecause; at: Date }): Promise<boolean> =>
  why === 'cannot_be_reached' && (await settingOn(tx, 'wider-cannot-tell', dayOf(at))).answerId !== null

async function wasByRegistrar(tx: Tx, { byId, at }: { byId: string; at: Date }): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ was: boolean }[]>`
    SELECT registrar.held(${byId}::uuid, 'fcr', ${dayOf(at)}::date) AS was`
  return row?.was === true
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import { demandSetting } from '#lib/base/env'
import { isId } from '#lib/base/ids'

const sealOf = (staffId: string): string =>
  createHmac('sha256', demandSetting('NEXTAUTH_SECRET')).update(`the forms of ${staffId}`).digest('base64url')

/** What each form carries to say for whom its page was drawn. Only this installation can make it. */
export const markOf = (staffId: string): string => `${staffId}.${sealOf(staffId)}`

/** For whom a form was drawn, by its mark; undefined for none, or for one that was not made here. */
export function whoseForm(mark: string | undefined): string | undefined {
  const [staffId = '', seal = ''] = mark?.split('.') ?? []
  if (!isId(staffId)) return undefined
  const [given, made] = [Buffer.from(seal), Buffer.from(sealOf(staffId))]
  return given.length === made.length && timingSafeEqual(given, made) ? staffId : undefined
}

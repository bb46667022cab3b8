import type { Tx } from '#lib/base/database'
import type { Day } from '#lib/base/day'
import { wholeDaysAgo } from '#lib/base/working-days'
import { settingOn } from './setting-on.ts'

/** Since when nothing has been done in a case that has gone quiet by a day, by the setting of that day. */
export const quietSince = async (tx: Tx, day: Day): Promise<Date> =>
  wholeDaysAgo(day, await settingOn(tx, 'days-until-quiet', day))

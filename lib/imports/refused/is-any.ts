import type { CopyLine } from '#lib/base/copy-rows'

/** Whether a table, or a part of one, has any row at all. */
export const isAny = async (line: CopyLine, from: string): Promise<boolean> => {
  const [row] = await line.query<{ any: boolean }>(`SELECT EXISTS (SELECT FROM ${from}) AS any`)
  return row?.any === true
}

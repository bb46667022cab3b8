import { isId } from '#lib/base/ids'

/** The place of a request in the list of what somebody asked for. */
export interface OwnKey {
  readonly waitingSince: Date
  readonly id: string
}

/** A key as the address carries it. */
export const keyInAddress = ({ waitingSince, id }: OwnKey): string => `${waitingSince.toISOString()}_${id}`

/** The key an address carries; undefined where it is none. */
export function afterIn(text: string | string[] | undefined): OwnKey | undefined {
  const [since = '', id] = ([text].flat()[0] ?? '').split('_')
  const waitingSince = new Date(since)
  return isId(id) && !Number.isNaN(waitingSince.getTime()) ? { waitingSince, id } : undefined
}

import { asSystem } from '#lib/base/database'
import type { Comparison } from '#lib/base/prisma/enums'

/** What the database answers of a pair, read both ways round. */
export interface BothWays {
  readonly there: Comparison
  readonly back: Comparison
}

/** A pair of fields; null where nothing is held. */
export type Pair = readonly [one: string | null, other: string | null]

const columns = (pairs: readonly Pair[]) => [pairs.map(([one]) => one), pairs.map(([, other]) => other)] as const

/** Whether two fields lead to one place, as the database compares them. */
export const COMPARE = {
  email: (pairs: readonly Pair[]): Promise<BothWays[]> => {
    const [ones, others] = columns(pairs)
    return asSystem(
      (tx) => tx.$queryRaw<BothWays[]>`
        SELECT registrar.compare_email(t.one, t.other) AS there, registrar.compare_email(t.other, t.one) AS back
        FROM unnest(${ones}::text[], ${others}::text[]) WITH ORDINALITY AS t(one, other, n)
        ORDER BY n`,
    )
  },
  phone: (pairs: readonly Pair[]): Promise<BothWays[]> => {
    const [ones, others] = columns(pairs)
    return asSystem(
      (tx) => tx.$queryRaw<BothWays[]>`
        SELECT registrar.compare_phone(t.one, t.other) AS there, registrar.compare_phone(t.other, t.one) AS back
        FROM unnest(${ones}::text[], ${others}::text[]) WITH ORDINALITY AS t(one, other, n)
        ORDER BY n`,
    )
  },
  address: (pairs: readonly Pair[]): Promise<BothWays[]> => {
    const [ones, others] = columns(pairs)
    return asSystem(
      (tx) => tx.$queryRaw<BothWays[]>`
        SELECT registrar.compare_address(t.one, t.other) AS there, registrar.compare_address(t.other, t.one) AS back
        FROM unnest(${ones}::text[], ${others}::text[]) WITH ORDINALITY AS t(one, other, n)
        ORDER BY n`,
    )
  },
} as const

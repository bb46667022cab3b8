import { isOneOf } from '#lib/base/is-one-of'
import type { Asked } from '#lib/publications/gather'
import { sixMonths } from '#lib/indicators/periods'

const KINDS = ['report', 'extract'] as const

/** What an address asks to publish; undefined where it names no kind or no half-year from 1 April or 1 October. */
export function askedOf({ kind, half }: { readonly kind: string; readonly half: string }): Asked | undefined {
  return isOneOf(KINDS, kind) && /-(04|10)$/.test(half) && sixMonths(half) ? { kind, half } : undefined
}

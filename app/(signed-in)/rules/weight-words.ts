import type { Weight } from '#lib/counting-rules/model'

/** What it means that a check is not met, or not known. */
export const WEIGHT_WORDS: Record<Weight, string> = {
  warn: 'a reason is wanted',
  hold: 'held until it is put right',
  refer: 'for the registrar to decide',
  refuse: 'refused',
}

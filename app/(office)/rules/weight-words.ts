import type { Weight } from '#lib/counting-rules/model'

/** What it means that a check is not met, or not known. */
export const WEIGHT_WORDS: Record<Weight, string> = {
  warn: 'A reason is wanted',
  hold: 'It waits until it is put right',
  refer: 'The registrar decides',
  refuse: 'It is refused',
}

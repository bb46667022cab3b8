/** What a command answers instead of doing its work: a kind for code, words for people, and words beside the fields at fault. */
export interface Refusal {
  readonly kind: string
  readonly words: string
  readonly fields?: Readonly<Record<string, string>>
}

/** Either the value, or a refusal in words. Bugs throw; refusals are values. */
export type Result<T, R extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: R }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refuse = <R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } => ({
  ok: false,
  refusal,
})

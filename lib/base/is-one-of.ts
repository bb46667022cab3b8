/** Whether a value is one of the words of a closed list. */
export const isOneOf = <Of extends string>(list: readonly Of[], value: unknown): value is Of =>
  list.some((each) => each === value)

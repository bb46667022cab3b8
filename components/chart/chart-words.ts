export const countWords = (count: number): string => count.toLocaleString('en-GB')

/** A place across a drawing as wide as its box, so that it bends with the screen and its letters do not. */
export const across = (share: number): string => `${(share * 100).toFixed(2)}%`

/** Length as people count it, in characters and not in UTF-16 halves; the counter under a text box uses it too. */
export const lengthOf = (text: string): number => Array.from(text).length

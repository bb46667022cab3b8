// Control marks but for the tab and the line breaks of an address, and marks that turn the direction of a text or cannot
// be seen: they make one name or reference look like another.
const MARK = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/

/** The first control or direction mark in a text, as U+202E; undefined where there is none. */
export function markIn(text: string): string | undefined {
  const code = MARK.exec(text)?.[0].codePointAt(0)
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

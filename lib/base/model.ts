import { joinedParts } from './form-dates.ts'

/** What a form posted: one value for a name, or a list where the name was repeated. */
export type Fields = Record<string, string | string[]>

/**
 * The words of a posted form, read the same way in the browser and on the server.
 * Trims, turns CRLF to LF (so that lengths agree on both sides), gathers repeated names into a list, leaves files out,
 * and adds `name` for every `name-day`, `name-month`, `name-year` (and `name-time`), as joined text for
 * `dayField` and `instantField`. The parts stay too, so that a form can be drawn again as it was typed.
 */
export const fieldsOf = (form: FormData | URLSearchParams): Fields => {
  const gathered = new Map<string, string | string[]>()
  for (const [name, value] of form.entries()) {
    // No form of ours has such a name, and none could be kept.
    if (typeof value !== 'string' || name.includes('\u0000')) continue
    const words = value.replaceAll(/\r\n?/g, '\n').trim()
    const before = gathered.get(name)
    gathered.set(name, before === undefined ? words : [before, words].flat())
  }
  const fields = Object.fromEntries(gathered)
  return { ...fields, ...joinedParts(fields) }
}

/** Fields of a form, or the search parameters of an address as Next.js hands them to a page. */
type Given = Readonly<Record<string, string | string[] | undefined>>

/** The one value given under a name; the first of a list; empty where nothing was given. */
export const oneOf = (fields: Given, name: string): string => {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Length as people count it, in characters and not in UTF-16 halves; the counter under a text box uses it too. */
export const lengthOf = (text: string): number => Array.from(text).length

/** The same words with a capital letter at their beginning. */
export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

import type { Random } from '../../invented-extract/random.ts'
import { SLOTS } from './slots.ts'

/** Writes the texts of one case: what a slot such as {camera} was once filled with, it stays, so that the story agrees with itself. */
export class Voice {
  readonly #random: Random
  readonly #said = new Map<string, string>()

  constructor(random: Random) {
    this.#random = random
  }

  /** A text with its slots filled; {Camera} begins with a capital letter. Throws on a slot nobody knows. */
  say(text: string): string {
    return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const filled = this.#fill(name.toLowerCase())
      return /^[A-Z]/.test(name) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled
    })
  }

  /** One text of several, its slots filled. */
  one(texts: readonly string[]): string {
    return this.say(this.#random.pick(texts))
  }

  #fill(slot: string): string {
    const known = this.#said.get(slot)
    if (known !== undefined) return known
    const choices = SLOTS[slot]
    if (!choices) throw new RangeError(`no words are kept for {${slot}}`)
    const filled = this.#random.pick(choices)
    this.#said.set(slot, filled)
    return filled
  }
}

/**
 * A stream of chance that is the same for the same seed and names, on every machine: sfc32, started by a hash.
 * Different names give streams that have nothing to do with each other. Not for secrets.
 */
export class Random {
  #a: number
  #b: number
  #c: number
  #count = 1

  constructor(seed: number, ...names: readonly (string | number)[]) {
    this.#a = seed >>> 0
    this.#b = 0x9e3779b9
    this.#c = 0x243f6a88
    for (const name of names)
      if (typeof name === 'number') this.#stir(name)
      else for (let i = 0; i < name.length; i += 1) this.#stir(name.charCodeAt(i))
    for (let round = 0; round < 12; round += 1) this.#step()
  }

  #stir(word: number): void {
    this.#a = Math.imul(this.#a ^ word, 0x85ebca6b)
    this.#b = ((this.#b ^ (this.#a >>> 13)) + word) | 0
    this.#c = Math.imul(this.#c ^ this.#b, 0xc2b2ae35)
    this.#step()
  }

  #step(): number {
    const sum = (this.#a + this.#b + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** A number from 0 up to, and without, 1. */
  next(): number {
    return this.#step() / 4294967296
  }

  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  /** True with this chance. */
  chance(p: number): boolean {
    return this.next() < p
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const chosen = list[Math.floor(this.next() * list.length)]
    if (chosen === undefined) throw new RangeError('Nothing to pick from')
    return chosen
  }
}

/** A way to choose among some, each as often as its weight says. */
export const weighted = <T>(choices: readonly (readonly [T, number])[]): ((random: Random) => T) => {
  let total = 0
  const ends = choices.map(([, weight]) => (total += weight))
  return (random) => {
    const at = random.next() * total
    let low = 0
    let high = ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (at < (ends[middle] ?? total)) high = middle
      else low = middle + 1
    }
    const chosen = choices[low]
    if (chosen === undefined) throw new RangeError('Nothing to choose from')
    return chosen[0]
  }
}

import type { Random } from './random.ts'

/** The last so many things seen, to pick from by chance. */
export class Ring<T> {
  readonly #held: T[] = []
  readonly #size: number
  #next = 0

  constructor(size: number) {
    this.#size = size
  }

  add(item: T): void {
    this.#held[this.#next] = item
    this.#next = (this.#next + 1) % this.#size
  }

  pick(random: Random): T | null {
    return this.#held.length === 0 ? null : random.pick(this.#held)
  }
}

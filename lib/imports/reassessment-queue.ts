import type { CopyLine } from '#lib/base/copy-rows'
import type { Permit } from '#lib/base/permit'
import { reassess } from '#lib/cancellations/decide/reassess'
import { noteChangeOfCancelled } from './late/note-late-change.ts'
import type { NotReassessed } from './model.ts'

/**
 * Runs the rules of open cases again that an extract has changed. What waits is written with each batch, so a run that
 * is cut off leaves nobody out: the next one begins with it. A case is taken from the list once it is done.
 */
export class ReassessmentQueue {
  done = 0
  readonly failed: NotReassessed[] = []
  readonly #permit: Permit
  readonly #line: CopyLine
  readonly #attempted = new Set<string>()
  #last: Promise<void> = Promise.resolve()

  constructor(permit: Permit, line: CopyLine) {
    this.#permit = permit
    this.#line = line
  }

  /** All that wait now, one after the other. A case that refuses stays on the list for the next import, and is told of. */
  run(): Promise<void> {
    this.#last = this.#last.then(() => this.#allThatWait())
    return this.#last
  }

  async #allThatWait(): Promise<void> {
    const waiting = await this.#line.query<{ key: string; crimeId: string; changes: string[] }>(
      `
        SELECT form_key::text AS key, crime_id::text AS "crimeId", changes
        FROM staging.to_reassess
        WHERE form_key <> ALL ($1::uuid[])
        ORDER BY crime_id`,
      [[...this.#attempted]],
    )
    for (const { key, crimeId, changes } of waiting) {
      this.#attempted.add(key)
      const saved = await reassess(this.#permit, crimeId, changes, key)
      if (saved.ok) this.done += 1
      else if (saved.refusal.kind === 'nothing-open') {
        // Its case ended meanwhile: one that ended in a cancellation is the registrar's to look at.
        const noted = await noteChangeOfCancelled(this.#permit, crimeId, changes, key)
        if (!noted.ok && noted.refusal.kind !== 'nothing-open') {
          this.failed.push({ crimeId, changes, words: noted.refusal.words })
          continue
        }
      } else {
        this.failed.push({ crimeId, changes, words: saved.refusal.words })
        continue
      }
      await this.#line.query('DELETE FROM staging.to_reassess WHERE form_key = $1::uuid', [key])
    }
  }
}

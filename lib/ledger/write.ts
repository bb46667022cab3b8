import { databaseFault, type Tx, writeAs } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import { ok, type Refusal, type Result, refuse } from '#lib/base/result'
import { entryBytes, type NextEntry } from './entry-bytes.ts'
import type { EntryKind, Saved } from './model.ts'

/** Whose crime and request an entry is about. */
export interface Subject {
  readonly crimeId?: string
  readonly requestId?: string
}

/** What is about to be done, in whose form, to which crime and request. `locks` runs first. */
export interface EntryDraft extends Subject {
  readonly kind: EntryKind
  readonly formKey: string
  /** Takes the rows the command needs, in the agreed order; may say which crime and request they turned out to be of. */
  readonly locks?: (tx: Tx) => Promise<Subject> | Promise<void>
  readonly longestMs?: number
}

/** What the change has to say for its entry beyond the rows: the HOCR version it went by. */
export interface Done {
  /** What happened, where only the change itself could find out which of two acts it was. */
  readonly kind?: EntryKind
  readonly version?: string
}

/**
 * The one way to change anything: takes the locks, looks whether this very form was saved before, makes the change and
 * adds the entry that vouches for it, all in one transaction. A refusal saves nothing. A form posted twice is saved once.
 */
export async function write(
  permit: Permit<string, string>,
  act: EntryDraft,
  change: (tx: Tx, now: Date) => Promise<Result<Done>>,
): Promise<Result<Saved>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return ok(await writeAs(permit, (tx) => once(tx, permit, act, change), act.longestMs))
    } catch (failure) {
      if (failure instanceof Refused) return refuse(failure.refusal)
      const fault = databaseFault(failure)
      if (fault && CLASHES.includes(fault.state) && attempt < 4) continue
      if (fault?.state === '23505')
        return refuse({
          kind: 'at-once',
          words: 'Somebody else saved this at the same moment. Look again: it may be done already.',
        })
      if (fault?.state === 'RG010') return refuse({ kind: 'guarded', words: `Not saved: ${fault.words}.` })
      throw failure
    }
  }
}

async function once(
  tx: Tx,
  permit: Permit<string, string>,
  act: EntryDraft,
  change: (tx: Tx, now: Date) => Promise<Result<Done>>,
): Promise<Saved> {
  const subject = { ...act, ...((await act.locks?.(tx)) ?? {}) }
  const [start] = await tx.$queryRaw<{ now: Date; seq: bigint | null; crime: string | null; request: string | null }[]>`
    SELECT registrar.now() AS now, e.seq, e.crime_id::text AS crime, e.request_id::text AS request
    FROM (SELECT) AS one
    LEFT JOIN ledger.entry e ON e.form_key = ${act.formKey}::uuid`
  if (!start) throw new Error('the clock did not answer')
  if (start.seq !== null) return { seq: Number(start.seq), again: true, crimeId: start.crime, requestId: start.request }

  const done = await change(tx, start.now)
  if (!done.ok) throw new Refused(done.refusal)
  const seq = await append(tx, permit, subject, done.value)
  return { seq, again: false, crimeId: subject.crimeId ?? null, requestId: subject.requestId ?? null }
}

/** The bytes of the next entry; the database checks that they carry exactly the changes made, and adds them. */
async function append(tx: Tx, permit: Permit<string, string>, act: EntryDraft, done: Done): Promise<number> {
  const [next] = await tx.$queryRaw<NextEntry[]>`SELECT * FROM ledger.open_entry()`
  if (!next) throw new Error('the ledger has no head')
  const { formKey, crimeId, requestId } = act
  const kind = done.kind ?? act.kind
  // The product itself is nobody.
  const facts = { kind, formKey, crimeId, requestId, actor: permit.staffId || null, role: permit.role }
  await tx.$executeRaw`SELECT ledger.append(${entryBytes(next, { ...facts, version: done.version })})`
  return Number(next.seq)
}

// Deadlock, serialization failure, and a row that somebody else wrote first: worth another try from the beginning.
const CLASHES = ['40P01', '40001', '23505']

class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.words)
    this.refusal = refusal
  }
}

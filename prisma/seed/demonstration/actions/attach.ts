import { Readable } from 'node:stream'
import { largestFile, receiveFile } from '#lib/base/file-store'
import { newId } from '#lib/base/ids'
import { saveEvidence } from '#lib/cancellations/evidence/evidence-file'
import type { CrimeCase } from '../matters/crime-case.ts'
import { FILE_KINDS, type FileKind, madeFile } from '../files.ts'
import type { Typed } from '../matters/prepared-request.ts'

// The first of these kinds of scenario each come with a file of another kind; of the rest now and then one.
const FIRST: Readonly<Record<string, FileKind>> = {
  'waiting, C2': 'PDF',
  returned: 'e-mail',
  ready: 'text',
  'waiting, rape': 'picture',
}
const SHARE = 0.06

/** Which file comes with the evidence of this case, if any does. */
export function fileOf(c: CrimeCase): FileKind | undefined {
  const first = c.nth === 0 ? FIRST[c.kind] : undefined
  return first ?? (c.random.chance(SHARE) ? c.random.pick(FILE_KINDS) : undefined)
}

/** Puts one item of evidence into the draft with a file, as the page for evidence does. */
export async function attaches(c: CrimeCase, by: string, typed: Typed, kind: FileKind): Promise<void> {
  const { seenBy: _by, whereHeld: _where, ...fields } = typed
  const { name, bytes } = madeFile(kind, `${fields.origin ?? ''} ${fields.howVerifiable ?? ''}`)
  const taken = await receiveFile(Readable.from([bytes]), largestFile())
  if (typeof taken === 'string') throw new Error(`a file made for the demonstration is ${taken}`)
  const sent = { itemId: newId(), fields: { ...fields, held: 'attached' }, file: { ...taken, name }, later: false }
  c.must('attaches a file', await saveEvidence(c.force.as(by, 'request.submit'), await c.crimeId(), sent, newId()))
}

import { newId } from '#lib/base/ids'
import type { Asked } from '#lib/publications/gather'
import { loadPrepared } from '#lib/publications/load-prepared'
import { publishReport } from '#lib/publications/publish'
import { publishForm } from '#lib/publications/publish-form'
import type { Force } from '../force.ts'
import { REGISTRAR } from '../people.ts'
import { must } from './programme.ts'

/** The registrar looks at what would be published, and publishes it; `typed`: why it is revised, and what of audits is published. */
export async function publishes(force: Force, asked: Asked, typed: Record<string, unknown> = {}): Promise<void> {
  const permit = force.as(REGISTRAR, 'publication.prepare')
  const ready = await loadPrepared(permit, asked)
  if (ready.kind !== 'ready') throw new Error(`publishes ${asked.kind} ${asked.half}: ${ready.kind}`)
  const audited = ready.audited && { audited: 'leave out' }
  const fields = publishForm.parse({ digest: ready.digest, ...audited, ...typed })
  must(`publishes ${asked.kind} ${asked.half}`, await publishReport(permit, asked, fields, newId()))
}

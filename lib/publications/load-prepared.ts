import { readSnapshot } from '#lib/base/database'
import type { Permit } from '#lib/base/permit'
import type { Asked } from './gather.ts'
import { type NotReady, prepareIn, type Ready } from './prepare.ts'

/** What would be published if it were published now, with what would be hidden and why: for whoever may publish it. */
export const loadPrepared = (permit: Permit<'publication.prepare'>, asked: Asked): Promise<Ready | NotReady> =>
  readSnapshot(permit, (tx) => prepareIn(tx, asked))

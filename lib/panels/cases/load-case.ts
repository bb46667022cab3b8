import { readAs, type Tx } from '#lib/base/database'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import { recordAccess } from '#lib/people/record-access'
import { type CaseRow, caseOf, type Progress, progressOf } from '../stores/agenda-store.ts'
import { meetings, type MeetingRow } from '../stores/meetings-store.ts'
import { caseFacts } from '../packs/case-facts-store.ts'
import { contentIn, type PackContent } from '../packs/content.ts'
import { knownOf } from '../packs/known-store.ts'
import { hasPrepared, newestPack, type PackRow } from '../packs/packs-store.ts'
import { withheldFor } from '../packs/withhold.ts'
import { type Hit, isBar, screen } from '../screening/screen.ts'
import {
  type CaseStepRow,
  caseSteps,
  lacksChair,
  mayRefer,
  type ScoreRow,
  scoresOf,
  standDownsOf,
} from '../stores/cases-store.ts'

/** What the screening found, and whether it bars signing off. */
export type ShownHit = Hit & { readonly bars: boolean }

/** A case as this person is shown it: of the pack, the scores and the conclusion only what is theirs to see. */
export interface CaseDetails {
  readonly row: CaseRow
  readonly meeting: MeetingRow
  readonly progress: Progress | undefined
  readonly pack: PackRow | undefined
  readonly content: PackContent | undefined
  readonly known: string
  readonly signOffReason: string
  /** For whoever prepares and signs off; empty for the panel. */
  readonly hits: readonly ShownHit[]
  readonly maySignOff: boolean
  readonly isMember: boolean
  readonly hasStoodDown: boolean
  readonly scores: readonly (ScoreRow & {
    readonly reason: string
    readonly member: string
    readonly isMine: boolean
  })[]
  readonly steps: readonly (CaseStepRow & { readonly words: string })[]
  readonly isChair: boolean
  readonly mayRefer: boolean
  readonly lacksChair: boolean
}

/** One case. Undefined where there is none that this person is shown. That somebody looks is written down before anything is given out. */
export async function loadCase(permit: Permit<'panel.see'>, id: string): Promise<CaseDetails | undefined> {
  if (!isId(id)) return undefined
  const row = await readAs(permit, (tx) => caseOf(tx, id))
  if (!row) return undefined
  await recordAccess(permit, { crimeId: row.crimeId })
  const inside = permit.role === 'panel' ? {} : { caseOf: row.crimeId }
  const details = await readAs(permit, (tx) => detailsOf(tx, permit, row), inside)
  if (!details) return undefined
  const shown = await withheldFor(permit, id)
  return {
    ...details,
    scores: details.scores.map((score) => ({ ...score, reason: shown({ text: score.reason, byId: score.memberId }) })),
    steps: details.steps.map((step) => ({ ...step, words: shown({ text: step.words, byId: step.byId }) })),
  }
}

async function detailsOf(tx: Tx, permit: Permit<'panel.see'>, row: CaseRow): Promise<CaseDetails | undefined> {
  const [meeting] = await meetings(tx, { id: row.meetingId })
  if (!meeting) return undefined
  const me = permit.staffId
  const pack = await newestPack(tx, row.id)
  const texts = await wordsOf(tx, pack ? [pack.contentId, pack.knownId, pack.signOff?.reasonId ?? pack.knownId] : [])
  const text = pack && texts.get(pack.contentId)
  const content = text?.startsWith('{') === true ? contentIn(text) : undefined
  return {
    row,
    meeting,
    progress: (await progressOf(tx, row.meetingId)).find(({ caseId }) => caseId === row.id),
    pack,
    content,
    known: texts.get(pack?.knownId ?? '') ?? '',
    signOffReason: texts.get(pack?.signOff?.reasonId ?? '') ?? '',
    ...(await checked(tx, permit, row, content)),
    isMember: permit.role === 'panel',
    hasStoodDown: (await standDownsOf(tx, row.id)).includes(me),
    scores: await scoresInWords(tx, row.id, me),
    steps: await stepsInWords(tx, row.id),
    isChair: meeting.chairId === me,
    mayRefer: await mayRefer(tx, row.id, me),
    lacksChair: await lacksChair(tx, row.id),
  }
}

/** What the screening finds now, for whoever sees the case itself anyway. */
async function checked(
  tx: Tx,
  permit: Permit,
  { id }: CaseRow,
  content: PackContent | undefined,
): Promise<Pick<CaseDetails, 'hits' | 'maySignOff'>> {
  const facts = permit.role === 'panel' || !content ? undefined : await caseFacts(tx, id)
  if (!facts || !content) return { hits: [], maySignOff: false }
  const known = await knownOf(tx, facts)
  const hits = screen(content.account, known).map((hit) => ({ ...hit, bars: isBar(hit, known.isStrict) }))
  const isOwn = facts.decidedById === permit.staffId || (await hasPrepared(tx, id, permit.staffId))
  return { hits, maySignOff: !isOwn && !hits.some(({ bars }) => bars) }
}

async function scoresInWords(tx: Tx, caseId: string, me: string): Promise<CaseDetails['scores']> {
  const scores = await scoresOf(tx, caseId)
  const texts = await wordsOf(
    tx,
    scores.map(({ reasonId }) => reasonId),
  )
  const names = await staffNames(
    tx,
    scores.map(({ memberId }) => memberId),
  )
  return scores.map((score) => ({
    ...score,
    reason: texts.get(score.reasonId) ?? '',
    member: names.get(score.memberId) ?? '',
    isMine: score.memberId === me,
  }))
}

async function stepsInWords(tx: Tx, caseId: string): Promise<CaseDetails['steps']> {
  const steps = await caseSteps(tx, [caseId])
  const texts = await wordsOf(
    tx,
    steps.flatMap(({ wordsId }) => wordsId ?? []),
  )
  return steps.map((step) => ({ ...step, words: texts.get(step.wordsId ?? '') ?? '' }))
}

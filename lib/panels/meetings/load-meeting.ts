import { now } from '#lib/base/clock'
import { readAs, type Tx } from '#lib/base/database'
import { dayOf } from '#lib/base/day'
import { isId } from '#lib/base/ids'
import type { Permit } from '#lib/base/permit'
import type { PanelCategory } from '#lib/base/prisma/enums'
import { wordsOf } from '#lib/base/words'
import { staffNames } from '#lib/people/names'
import { type CaseStepRow, caseSteps, scoresOf, standDownsOf } from '../stores/cases-store.ts'
import { type CaseRow, casesOf, type Progress, progressOf } from '../stores/agenda-store.ts'
import { meetings, type MeetingRow, membersOf } from '../stores/meetings-store.ts'
import { type MinutesRow, newestMinutes } from '../stores/minutes-store.ts'

/** A member of a meeting, as its page shows them. */
export interface Member {
  readonly id: string
  readonly staffId: string
  readonly name: string
  readonly hasUndertaken: boolean
  readonly isAbsent: boolean
}

/** A case on the agenda, as this person is shown it. */
export interface AgendaCase extends CaseRow {
  readonly progress: Progress | undefined
  readonly isOff: boolean
  readonly isOpened: boolean
  readonly concluded: PanelCategory | null
  readonly mine: 'scored' | 'stood down' | null
}

/** A meeting with its members, its agenda and its minutes, as far as this person is shown them. */
export interface MeetingDetails {
  readonly meeting: MeetingRow
  readonly theme: string
  readonly members: readonly Member[]
  readonly me: Member | undefined
  readonly isChair: boolean
  readonly isItsDay: boolean
  readonly cases: readonly AgendaCase[]
  readonly minutes: (MinutesRow & { readonly text: string; readonly by: string }) | undefined
}

/** One meeting. Undefined where there is none that this person is shown. */
export async function loadMeeting(permit: Permit<'panel.see'>, id: string): Promise<MeetingDetails | undefined> {
  if (!isId(id)) return undefined
  return readAs(permit, async (tx) => {
    const [meeting] = await meetings(tx, { id })
    if (!meeting) return undefined
    const members = await membersIn(tx, id)
    const minutes = await newestMinutes(tx, id)
    const texts = await wordsOf(tx, [meeting.themeId, ...(minutes ? [minutes.wordsId] : [])])
    const names = await staffNames(tx, minutes ? [minutes.byId] : [])
    return {
      meeting,
      theme: texts.get(meeting.themeId) ?? '',
      members,
      me: members.find(({ staffId }) => staffId === permit.staffId),
      isChair: meeting.chairId === permit.staffId,
      isItsDay: dayOf(await now(tx)) >= meeting.heldOn,
      cases: await agendaOf(tx, id, permit.staffId),
      minutes: minutes && { ...minutes, text: texts.get(minutes.wordsId) ?? '', by: names.get(minutes.byId) ?? '' },
    }
  })
}

async function membersIn(tx: Tx, meetingId: string): Promise<readonly Member[]> {
  const rows = await membersOf(tx, meetingId)
  const names = await staffNames(
    tx,
    rows.map(({ staffId }) => staffId),
  )
  const members = rows.map(({ id, staffId, steps }) => ({
    id,
    staffId,
    name: names.get(staffId) ?? '',
    hasUndertaken: steps.some(({ kind }) => kind === 'undertaken'),
    isAbsent: steps.some(({ kind }) => kind === 'absent'),
  }))
  return members.sort((left, right) => left.name.localeCompare(right.name))
}

async function agendaOf(tx: Tx, meetingId: string, me: string): Promise<readonly AgendaCase[]> {
  const cases = await casesOf(tx, meetingId)
  const progress = await progressOf(tx, meetingId)
  const steps = await caseSteps(
    tx,
    cases.map(({ id }) => id),
  )
  const agenda: AgendaCase[] = []
  for (const each of cases)
    agenda.push({
      ...each,
      ...stateOf(steps.filter(({ caseId }) => caseId === each.id)),
      progress: progress.find(({ caseId }) => caseId === each.id),
      mine: await mineOf(tx, each.id, me),
    })
  return agenda
}

const stateOf = (steps: readonly CaseStepRow[]) => ({
  isOff: steps.some(({ kind }) => kind === 'taken_off'),
  isOpened: steps.some(({ kind }) => kind === 'opened'),
  concluded: steps.find(({ kind }) => kind === 'concluded')?.category ?? null,
})

async function mineOf(tx: Tx, caseId: string, me: string): Promise<AgendaCase['mine']> {
  if ((await standDownsOf(tx, caseId)).includes(me)) return 'stood down'
  return (await scoresOf(tx, caseId)).some(({ memberId }) => memberId === me) ? 'scored' : null
}

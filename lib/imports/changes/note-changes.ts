import type { Tx } from '#lib/base/database'
import { asDate, dayOf } from '#lib/base/day'
import { newId } from '#lib/base/ids'
import type { Prisma } from '#lib/base/prisma/client'
import { wordCount } from '#lib/base/words-in-text'
import { addWorkingDays } from '#lib/base/working-days'
import { assess } from '#lib/counting-rules/assess'
import type { Assessment, Facts } from '#lib/counting-rules/model'
import { offenceOf, reportGroupOf } from '#lib/counting-rules/offences'
import { versionOn, versions } from '#lib/counting-rules/years/versions'
import { settingOn } from '#lib/people/settings/setting-on'
import { type ChangedCrime, changedCrimesOf, saveChanges } from './changed-crimes-store.ts'
import { childIn, changeFacts } from './change-facts.ts'
import type { FoundChange } from './found-changes-store.ts'
import { weighChange } from './weigh-change.ts'
import { type KnownPeople, whoChanged } from './who-changed.ts'

/** The rules of a day applied to a change. Throws where no rules are held for the day. */
export function assessChange(facts: Facts): Assessment {
  const version = versionOn(facts.day)
  if (!version.ok) throw new Error(version.refusal.words)
  return assess(version.value, 'deciding', facts, versions)
}

const findingsOf = ({ findings }: Assessment): Prisma.InputJsonArray =>
  findings.filter(({ bars }) => bars).map(({ check, result, wrong }) => ({ check, result, wrong }))

const groupOf = (code: string, countClass: string) =>
  offenceOf(code, countClass).kind === 'notifiable reported incident' ? null : reportGroupOf(code, countClass)

/** A change before any day for which rules are held is judged by those of the day it is found. */
const judgedAt = (at: Date | null, now: Date): Date => (at !== null && versionOn(dayOf(at)).ok && at < now ? at : now)

interface Noting {
  readonly extractId: string
  readonly now: Date
  readonly dueOn: Date
  /** Who was looked up for this batch already. */
  readonly known: KnownPeople
}

async function rowOf(tx: Tx, change: FoundChange, crime: ChangedCrime, { extractId, now, dueOn, known }: Noting) {
  const at = judgedAt(change.at, now)
  const decisionMaker = await whoChanged(tx, known, { crime, staffId: change.byId, at })
  const said = { justificationWords: wordCount(change.justification ?? ''), sourcePassageWords: 0 }
  const assessment = assessChange(changeFacts(change, crime, { at, decisionMaker }, said))
  const { kind, fromCode, fromClass, toCode, toClass, outcome } = change
  return {
    id: newId(),
    crimeId: crime.id,
    extractId,
    ...{ kind, fromCode, fromClass, toCode, toClass, outcome },
    ...weighChange(change, childIn(crime, { code: fromCode, countClass: fromClass })),
    fromGroup: reportGroupOf(fromCode, fromClass),
    toGroup: groupOf(toCode, toClass),
    changedAt: change.at,
    changedById: change.byId,
    foundAt: now,
    dueOn,
    versionId: assessment.version,
    verdict: assessment.verdict,
    findings: findingsOf(assessment),
  }
}

/**
 * Judges what an extract shows as changed in the RMS, once it is merged, and keeps it: as a difference for the registrar,
 * or for audits to sample. In the transaction of the batch, so that no change goes unjudged.
 */
export async function noteChanges(tx: Tx, found: readonly FoundChange[], extractId: string, now: Date): Promise<void> {
  if (found.length === 0) return
  const crimes = await changedCrimesOf(tx, [...new Set(found.map(({ reference }) => reference))])
  const today = dayOf(now)
  const dueOn = asDate(addWorkingDays(today, await settingOn(tx, 'days-to-decide-late-change', today)))
  const noting = { extractId, now, dueOn, known: new Map() }
  const rows = []
  for (const change of found) {
    const crime = crimes.get(change.reference)
    if (crime) rows.push(await rowOf(tx, change, crime, noting))
  }
  await saveChanges(tx, rows)
}

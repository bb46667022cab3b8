import { z } from 'zod'
import { ok, refuse, type Result } from '#lib/base/result'
import { assess } from '../assess.ts'
import { Facts, type Assessment } from '../model.ts'
import { offenceOf, titleOf } from '../offences.ts'
import { runsOn, versionOn, versions } from '../years/versions.ts'
import { mustInformFirst, whoMayDecide, type Role } from '../who-may-decide.ts'
import { inFormOfToday } from '../facts/former.ts'
import { contradictionsIn } from './contradictions.ts'
import { doubledNames } from './doubled-names.ts'
import { faultsInWords } from './faults-in-words.ts'
import type { Answer } from '../facts/terms.ts'

/** A case as a file holds it, and what the rules of its day say of it. */
export interface AssessedCase extends Assessment {
  /** The rules of a year that is over: the next text is not held. */
  readonly nextTextNotHeld: boolean
  readonly offence: {
    readonly code: string
    readonly countClass: string
    readonly title: string
    readonly listed: boolean
  }
  /** Empty where the rules know no decision maker. */
  readonly mayDecide: readonly Role[]
  readonly victimsInformedFirst: Answer
}

/** The JSON schema of a case file, as anybody may write one: gaps may be left out and are unknown. */
export const caseSchema = (): object => ({
  title: 'A case for the counting rules',
  ...z.toJSONSchema(Facts, { io: 'input', reused: 'ref' }),
})

/** Editors on Windows begin a text with it. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Reads a case out of text, in the form of today or a former one. Refuses what is no JSON, no case or contradicts itself,
 * kind 'no-case', with a line for each place at fault.
 */
export const readCase = (text: string): Result<Facts> => {
  const noCase = (lines: readonly string[]): Result<Facts> => refuse({ kind: 'no-case', words: lines.join('\n') })
  let written: unknown
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  try {
    written = JSON.parse(json)
  } catch (error) {
    return noCase([`This is not JSON: ${error instanceof Error ? error.message : String(error)}`])
  }
  const doubled = doubledNames(json)
  if (doubled.length > 0) return noCase(doubled.map((name) => `${name}: is given more than once`))
  const ofToday = inFormOfToday(written)
  const read = Facts.safeParse(ofToday)
  if (!read.success) return noCase(faultsInWords(read.error.issues, ofToday))
  const contradictions = contradictionsIn(read.data)
  return contradictions.length > 0 ? noCase(contradictions) : ok(read.data)
}

/**
 * Judges a case by the rules of its day, at its stage. Refuses a day for which no rules are held, kind 'no-rules-held'.
 */
export const assessFacts = (facts: Facts): Result<AssessedCase> => {
  const version = versionOn(facts.day)
  if (!version.ok) return version
  const { code, countClass } = facts.crime
  return ok({
    ...assess(version.value, facts.stage, facts, versions),
    nextTextNotHeld: runsOn(version.value, facts.day),
    offence: { code, countClass, title: titleOf(code, countClass), listed: offenceOf(code, countClass).listed },
    mayDecide: whoMayDecide(version.value, facts),
    victimsInformedFirst: mustInformFirst(facts),
  })
}

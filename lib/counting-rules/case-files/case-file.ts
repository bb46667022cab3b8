import { z } from 'zod'
import { ok, refuse, type Result } from '#lib/base/result'
import { assess } from '../assess.ts'
import { Facts, type Assessment } from '../model.ts'
import { offenceOf, titleOf } from '../offences.ts'
import { runsOn, versionOn, versions } from '../years/versions.ts'
import { mustInformFirst, whoMayDecide, type Role } from '../who-may-decide.ts'
import { inFormOfToday } from '../facts/former.ts'
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

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (place, part) =>
      typeof part === 'number' ? `${place}[${String(part)}]` : `${place}${place && '.'}${String(part)}`,
    '',
  )

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

const lineOf = ({ code, path, message, keys }: Issue): string => {
  const place = placeOf(path) || 'the case'
  return code === 'unrecognized_keys' && keys ? `${place}: not known here: ${keys.join(', ')}` : `${place}: ${message}`
}

/** Reads a case out of text, in the form of today or a former one. Refuses what is no JSON or no case, kind 'no-case', with a line for each place at fault. */
export const readCase = (text: string): Result<Facts> => {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch (error) {
    return refuse({
      kind: 'no-case',
      words: `This is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    })
  }
  const read = Facts.safeParse(inFormOfToday(written))
  return read.success ? ok(read.data) : refuse({ kind: 'no-case', words: read.error.issues.map(lineOf).join('\n') })
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

import { createHash } from 'node:crypto'
import { assess } from '#lib/counting-rules/assess'
import { hashOf, type Version } from '#lib/counting-rules/version'
import { versions } from '../years/versions.ts'

/** What a version is held to once it is closed. Both are SHA-256 in hex. */
export interface Seal {
  /** Of its listing: which checks it makes, in which words, with which weights and pages. */
  readonly listing: string
  /** Of all that its checks say of its worked cases. */
  readonly findings: string
}

/** The seal of a version over its own worked cases: it changes with a check that is added, reworded or judges otherwise. */
export const sealOf = (version: Version): Seal => {
  const findings = version.cases.map(({ facts }) => assess(version, facts.stage, facts, versions).findings)
  return { listing: hashOf(version), findings: createHash('sha256').update(JSON.stringify(findings)).digest('hex') }
}

/**
 * The seals of the versions that are closed: those that a later one has followed. The latest is open, and not sealed.
 * When a year is added, its forerunner's seal is written here once and never again.
 */
export const seals: Readonly<Record<string, Seal>> = {}

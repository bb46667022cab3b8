import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { NO_VICTIM_QUESTIONS } from './facts/notifications.ts'
import { Facts } from './model.ts'

// A check that turns on a fact which nobody finds and nobody is asked for is kept by nothing, however good it is.

const root = path.resolve(import.meta.dirname, '../..')

const codeIn = (folder: string): string =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => fs.readFileSync(path.join(root, folder, file), 'utf8'))
    .join('\n')

const isParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** Every name of a fact in a schema, wherever it stands; what stands in a matter is left to the matters that are made. */
function namesIn(schema: unknown): readonly string[] {
  if (!isParts(schema)) return []
  const { properties, ...others } = schema
  const own = isParts(properties) ? Object.entries(properties).filter(([name]) => name !== 'matter') : []
  return [...own.flatMap(([name, inside]) => [name, ...namesIn(inside)]), ...Object.values(others).flatMap(namesIn)]
}

const factNames = [...new Set(namesIn(z.toJSONSchema(Facts, { io: 'input' })))].toSorted()

/** Of a question that is text the rules know the number of words. */
const isNamedIn = (code: string, name: string): boolean =>
  new RegExp(`\\b(${name}|${name.replace(/Words$/, '')})\\b`).test(code)

/** Put down as one answer wherever it is put down at all: asserted by code, and found by nobody. */
const isAsserted = (code: string, name: string): boolean => {
  const put = [...code.matchAll(new RegExp(`\\b${name}: ([^\\n]*)`, 'g'))].map(([, value = '']) => value)
  return put.length > 0 && put.every((value) => /^'(yes|no|unknown)',?$/.test(value))
}

const asked = codeIn('lib/counting-rules/questions')
const made = ['lib/cancellations', 'lib/victims'].map(codeIn).join('\n')
const isAsked = (name: string): boolean => NO_VICTIM_QUESTIONS.some((each) => each === name) || isNamedIn(asked, name)

test('each fact is asked of somebody, or made where cases are made', () => {
  expect(factNames.length).toBeGreaterThan(100)
  expect(factNames.filter((name) => !isAsked(name) && !isNamedIn(made, name))).toEqual([])
})

test('no fact is asserted by code', () => {
  expect(factNames.filter((name) => !isAsked(name) && isAsserted(made, name))).toEqual([])
})

test('a fact that nobody makes, or that code asserts, would be noticed', () => {
  expect(isNamedIn('decisionMaker: { role, trainedOn }', 'approvalDemanded')).toBe(false)
  expect(isAsserted("  approvalDemanded: 'no',\n", 'approvalDemanded')).toBe(true)
  expect(isAsserted('  approvalDemanded: answer(demanded),\n', 'approvalDemanded')).toBe(false)
  expect(isAsserted('  trainedOn,\n', 'trainedOn')).toBe(false)
})

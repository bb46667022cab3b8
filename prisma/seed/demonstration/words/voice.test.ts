import { expect, test } from 'vitest'
import { FORCES } from '#lib/counting-rules/questions/forces'
import { Random } from '../../invented-extract/random.ts'
import * as requested from './requests.ts'
import * as decisions from './decisions.ts'
import { GROUNDS } from './grounds.ts'
import { NEW_FACTS } from './new-facts.ts'
import * as others from './others.ts'
import { SLOTS } from './slots.ts'
import * as victims from './victims.ts'
import { Voice } from './voice.ts'

/** Every text in a table, however deep it lies. */
const textsIn = (table: unknown): string[] =>
  typeof table === 'string' ? [table] : table instanceof Object ? Object.values(table).flatMap(textsIn) : []

const tables = [requested, decisions, GROUNDS, NEW_FACTS, others, victims]
const all = [...tables, SLOTS].flatMap(textsIn)

test('each slot can be filled, in a dozen ways or more', () => {
  const voice = new Voice(new Random(1))
  for (const text of tables.flatMap(textsIn)) expect(voice.say(text)).not.toMatch(/[{}]/)
  for (const [slot, choices] of Object.entries(SLOTS)) expect(new Set(choices).size, slot).toBeGreaterThanOrEqual(12)
})

test('within a case a slot says the same, at the beginning of a sentence with a capital letter', () => {
  const voice = new Voice(new Random(1))
  const [first = '', second = ''] = voice.say('{camera}|{Camera}').split('|')
  expect(second).toBe(first.charAt(0).toUpperCase() + first.slice(1))
  expect(voice.say('{camera}')).toBe(first)
})

test('a slot nobody knows is a mistake', () => {
  expect(() => new Voice(new Random(1)).say('{nothing}')).toThrow('no words are kept for {nothing}')
})

test('every kind of account comes in a dozen ways or more', () => {
  const ways = (texts: readonly string[]) =>
    new Set(Array.from({ length: 300 }, (_, n) => new Voice(new Random(n)).one(texts))).size
  for (const facts of Object.values(NEW_FACTS))
    expect(ways(facts.map(({ account }) => account)), facts[0]?.account).toBeGreaterThanOrEqual(12)
  for (const ground of Object.values(GROUNDS))
    expect(ways(ground.accounts), ground.accounts[0]).toBeGreaterThanOrEqual(12)
  for (const texts of [
    requested.TWICE,
    requested.DEFENDED,
    others.WITHDRAWN,
    others.STOPPED,
    others.REINSTATED,
    victims.TRIED,
    victims.NEVER,
    decisions.QUESTIONS,
    decisions.ANSWERS,
  ])
    expect(ways(texts), texts[0]).toBeGreaterThanOrEqual(12)
})

test('no text names a real police area', () => {
  const names = FORCES.flatMap(([, name]) => name.split(/ and |-| /)).filter(
    (word) => !['West', 'North', 'South', 'British', 'Transport', 'Police', 'City', 'of', 'Greater'].includes(word),
  )
  const real = new RegExp(`\\b(${names.join('|')})\\b`)
  expect(all.filter((text) => real.test(text))).toEqual([])
})

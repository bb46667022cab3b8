import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { INDICATORS } from './indicators-store.ts'

const files = fs
  .readdirSync(path.join(import.meta.dirname, 'figures'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('-store.ts'))
  .map((file) => path.basename(file))

test('every file of figures is in the list, under the id it is named by, and in a place of its own', () => {
  const ids = INDICATORS.map(({ definition }) => definition.id)
  expect(ids.map((id) => `${id}-store.ts`).toSorted()).toEqual(files.toSorted())
  expect(new Set(INDICATORS.map(({ place }) => place)).size).toBe(ids.length)
})

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeCss } from './css.ts'

const sheet = () => readFileSync(path.resolve(import.meta.dirname, '../../styles/app.css'), 'utf8')

describe('the style sheet', () => {
  beforeAll(async () => {
    await makeCss()
  }, 60_000)

  it('is made once and left alone until something it is made from changes', async () => {
    expect(await makeCss()).toBe('unchanged')
  })

  it('carries neither the typeface nor the pictures that belong to gov.uk, and asks nothing of any other place', () => {
    expect(sheet()).not.toMatch(/GDS Transport|@font-face|@import|url\(/)
  })

  it('is free of the old rule that stops the build', () => {
    expect(sheet()).not.toMatch(/min-width:\s*0(?:\\0|\uFFFD|\0)/u)
  })

  it('prints the marking at the head and the foot of every page', () => {
    expect(sheet()).toMatch(/@top-center\{content:"OFFICIAL-SENSITIVE"/)
    expect(sheet()).toMatch(/@bottom-center\{content:"OFFICIAL-SENSITIVE"/)
  })
})

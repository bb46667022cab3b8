import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { soundCase, theRegistrar } from '#lib/counting-rules/examples/sound-case'

const root = path.resolve(import.meta.dirname, '..')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'assess-'))
afterAll(() => {
  fs.rmSync(folder, { recursive: true })
})

const assess = (words: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/entry.mjs', 'assess', ...words], {
    cwd: root,
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const written = (text: string | Buffer): string => {
  const file = path.join(folder, 'case.json')
  fs.writeFileSync(file, text)
  return file
}

interface Printed {
  readonly verdict: string
  readonly mayDecide: readonly string[]
  readonly victimsInformedFirst: string
  readonly findings: readonly { readonly check: string; readonly result: string; readonly bars: boolean }[]
}

const ENDS: Readonly<Record<string, number>> = { permit: 0, hold: 3, refer: 4, refuse: 5 }

const printed = (facts: object): Printed => {
  const { status, stdout, stderr } = assess([written(JSON.stringify(facts)), '--json'])
  const judged = JSON.parse(stdout) as Printed
  expect({ status, stderr }).toEqual({ status: ENDS[judged.verdict], stderr: '' })
  return judged
}

describe('npm run assess', { timeout: 60_000 }, () => {
  test('prints the verdict, who may decide, who is told first, and every finding', () => {
    const rape = { crime: { code: '019/08', countClass: '19C' } }
    expect(printed(soundCase('C2'))).toMatchObject({ verdict: 'permit', victimsInformedFirst: 'yes' })
    expect(printed(soundCase('C2', rape))).toMatchObject({ verdict: 'refer', mayDecide: ['registrar'] })
    const byRegistrar = printed(soundCase('C2', { ...rape, decisionMaker: theRegistrar }))
    expect(byRegistrar.verdict).toBe('permit')
    expect(byRegistrar.findings.find(({ check }) => check === 'HOCR-A-04')).toMatchObject({
      result: 'met',
      bars: false,
    })
  })

  test('prints an example, and judges it from a file or from its input', () => {
    const { status, stdout } = assess(['--example'])
    expect(status).toBe(0)
    const fromInput = assess(['--json', '-'], stdout)
    expect(fromInput.status).toBe(0)
    expect(fromInput.stdout).toBe(assess([written(stdout), '--json']).stdout)
    expect(JSON.parse(fromInput.stdout)).toMatchObject({
      version: 'HOCR-2026-27',
      verdict: 'permit',
      mayDecide: ['decision-maker', 'deputy-registrar', 'registrar'],
      victimsInformedFirst: 'yes',
      nextTextNotHeld: false,
      offence: { listed: true },
    })
  })

  test('says in short what is needed first, what to do, and who may decide', () => {
    const rape = soundCase('C2', { crime: { code: '019/08', countClass: '19C' } })
    const { status, stdout } = assess([written(JSON.stringify(rape))])
    expect(status).toBe(4)
    expect(stdout.split('\n').length).toBeLessThan(30)
    expect(stdout).toMatch(/^Verdict: refer: another decision maker must decide this\.\nOffence: 019\/08, class 19C, /)
    expect(stdout).toMatch(/\nMay decide: registrar\n/)
    expect(stdout).toMatch(
      /\nNeeded before it can be authorised:\n {2}HOCR-A-04 \(refer\): .*\n {4}What would satisfy it: .*\n {4}What to do instead: /,
    )
    const permitted = assess([written(JSON.stringify(soundCase('C2')))])
    expect(permitted).toMatchObject({ status: 0, stderr: '' })
    expect(permitted.stdout).toMatch(/^Verdict: permit/)
    expect(permitted.stdout).not.toMatch(/In the way/)
  })

  test('ends otherwise for each verdict', () => {
    const ended = (facts: object) => assess([written(JSON.stringify(facts))]).status
    expect(ended(soundCase('C2', { judgements: { convinced: 'unknown' } }))).toBe(3)
    expect(ended(soundCase('C2', { judgements: { convinced: 'no' } }))).toBe(5)
  })

  test('reads what Windows wrote, with its byte order mark and its ends of line', () => {
    const text = JSON.stringify(soundCase('C2'), null, 2)
    expect(assess([written(`\uFEFF${text}`)])).toMatchObject({ status: 0, stderr: '' })
    expect(assess([written(text.replaceAll('\n', '\r\n'))])).toMatchObject({ status: 0, stderr: '' })
  })

  test('ends with 2 where the file is not UTF-8, and says how to save it', () => {
    const { status, stderr } = assess([written(Buffer.from(`\uFEFF${JSON.stringify(soundCase('C2'))}`, 'utf16le'))])
    expect([status, stderr]).toEqual([2, expect.stringContaining('is not UTF-8 text: save it as UTF-8')])
  })

  test('ends with 2 and the places at fault where the file is no case', () => {
    const facts = soundCase('C2')
    const broken = assess([written(JSON.stringify({ ...facts, crime: { ...facts.crime, live: 'perhaps' } }))])
    expect(broken).toMatchObject({ status: 2, stdout: '' })
    expect(broken.stderr).toMatch(/is not a case\.\ncrime\.live: /)
    expect(assess([written('{"stage":')])).toMatchObject({ status: 2, stdout: '' })
    expect(assess([written(JSON.stringify({ ...facts, day: '2001-01-01' }))])).toMatchObject({ status: 2, stdout: '' })
  })

  test('ends with 2 where there is no file, and says how it is used', () => {
    expect(assess([path.join(folder, 'nothing.json')]).stderr).toMatch(/cannot be read/)
    expect(assess([folder])).toMatchObject({ status: 2, stdout: '' })
    expect(assess([])).toMatchObject({ status: 2, stdout: '' })
    expect(assess(['--unknown']).stderr).toMatch(/npm run assess/)
  })

  test('prints the schema of a case', () => {
    const { status, stdout } = assess(['--schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toHaveProperty('properties.crime')
  })
})

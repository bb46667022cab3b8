import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { firstDay, parseArguments } from './arguments.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-command-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const extract = join(import.meta.dirname, '../../../bin/extract.ts')
const run = (...words: string[]) => spawnSync(process.execPath, [extract, ...words], { encoding: 'utf8' })

describe('npm run extract', () => {
  test('takes the size and the seed, and fills in the rest', () => {
    const options = parseArguments(['--crimes', '2000', '--seed', '7'])
    expect(options).toEqual({
      ok: true,
      value: {
        options: { crimes: 2000, seed: 7, until: '2026-11-16', months: 18, messy: true },
        directory: '.data/extract',
      },
    })
    expect(options.ok && firstDay(options.value)).toBe('2025-05-16')
  })

  test.each([
    ['2026-08-31', '6', '2026-02-28'],
    ['2026-01-15', '1', '2025-12-15'],
    ['2026-03-31', '25', '2024-02-29'],
  ])('until %s over %s months begins on %s', (until, months, first) => {
    const options = parseArguments(['--crimes', '1', '--seed', '0', '--until', until, '--months', months])
    expect(options.ok && firstDay(options.value)).toBe(first)
  })

  test.each([
    [['--seed', '1'], 'Say how many crimes to invent'],
    [['--crimes', '10'], 'Say which seed to start from'],
    [['--crimes', 'many', '--seed', '1'], '--crimes must be a whole number from 1 to 2,000,000, not "many".'],
    [['--crimes', '0', '--seed', '1'], '--crimes must be a whole number'],
    [['--crimes', '1e3', '--seed', '1'], '--crimes must be a whole number'],
    [['--crimes=5', '--seed=-1'], '--seed must be a whole number from 0'],
    [['--crimes', '5', '--seed', '4294967296'], '--seed must be a whole number from 0'],
    [['--crimes', '5', '--seed', '1', '--months', '0'], '--months must be a whole number from 1'],
    [['--crimes', '5', '--seed', '1', '--until', '2026-02-30'], '--until must be a real day'],
    [['--crimes', '5', '--seed', '1', '--until', '1066-10-14'], '--until must lie between 2015 and 2099.'],
    [['--crimes', '5', '--seed'], '--seed was not given as it should be.'],
    [['--crimes', '5', '--seed', '1', '--to', ''], '--to must name a directory.'],
    [['--crimes', '5', '--seed', '1', '--tidy'], '--tidy is not an option of this command.'],
    [['--crimes', '5', '--seed', '1', 'here'], '"here" does not belong to any option.'],
    [['--crimes', '5', '--seed', '1', '--clean', '--messy'], 'An extract is either --messy or --clean, not both.'],
  ])('refuses %j in plain words', (words, refusal) => {
    const options = parseArguments(words)
    expect(options.ok).toBe(false)
    if (!options.ok) expect(options.refusal.words).toContain(refusal)
  })

  test('writes the four files, and says what it wrote', () => {
    const directory = join(folder, 'made', 'here')
    const { status, stdout } = run('--crimes', '50', '--seed', '3', '--to', directory, '--clean')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^50 crimes, .+ invented from seed 3, 16 May 2025 until 16 November 2026, and written to /)
    expect(readdirSync(directory).sort()).toEqual(['classifications.csv', 'crimes.csv', 'parts.csv', 'people.csv'])
  })

  test('ends with a sentence and a number where it cannot', () => {
    const wrong = run('--crimes', 'many', '--seed', '1')
    expect([wrong.status, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain('--crimes must be a whole number')
    expect(wrong.stderr).toContain('npm run extract --')
    writeFileSync(join(folder, 'taken'), '')
    const blocked = run('--crimes', '5', '--seed', '1', '--to', join(folder, 'taken'))
    expect(blocked.status).toBe(1)
    expect(blocked.stderr).toMatch(/^The extract could not be written to .+: there is a file of that name\.\n$/)
  })
})

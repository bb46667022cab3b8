import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { inRoot } from './tools/paths.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'draw-'))
const written = (name: string, text: string) => {
  fs.writeFileSync(path.join(folder, name), text)
  return path.join(folder, name)
}
const draw = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('bin/draw.ts'), ...args], { encoding: 'utf8' })
  return { status, lines: `${stdout}${stderr}`.trim().split('\n') }
}
const thirty = Array.from({ length: 30 }, (_, n) => `DEMO/${String(n + 1).padStart(4, '0')}/24`)
const SEED = '2024-04-01|dice:4 1 6 6 2 3 5 1 2 6 4 4 1 3 5 2 6 1 1 4'

test('anybody draws the same five of thirty, however the lines stand', () => {
  for (const text of [thirty.join('\n'), `\uFEFF${thirty.toReversed().join('\r\n')}\r\n`]) {
    const { status, lines } = draw(written('frame.txt', text), SEED, '5')
    expect(status).toBe(0)
    expect(lines[0]).toBe('frame 7ca95d60f880956e3433515e76e2737cbdd34b5bdba04f11ea7b3d0aa4968202')
    expect(lines.slice(1).map((line) => line.split(' ')[1])).toEqual([
      'DEMO/0011/24',
      'DEMO/0024/24',
      'DEMO/0019/24',
      'DEMO/0027/24',
      'DEMO/0012/24',
    ])
  }
})

test.each([
  ['no file', ['nowhere.txt', SEED, '5'], 'There is no file'],
  ['nothing in it', [written('empty.txt', '\n'), SEED, '1'], 'holds no references'],
  ['one twice', [written('twice.txt', 'A\na'), SEED, '1'], 'holds a reference twice'],
  ['more than there are', [written('one.txt', 'A'), SEED, '2'], 'There are 1 references'],
  ['no number', [written('one.txt', 'A'), SEED, 'all'], 'is not how many'],
  ['nothing said', [], 'Say which frame'],
])('%s is said in words', (_, args, words) => {
  const { status, lines } = draw(...args)
  expect(status).not.toBe(0)
  expect(lines.join(' ')).toContain(words)
})

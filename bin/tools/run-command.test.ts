import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'

const here = (file: string) => JSON.stringify(path.join(import.meta.dirname, file))

/** Runs a command of these lines in a process of its own; sends it a signal once it says "ready". */
function command(lines: string, signal?: NodeJS.Signals): Promise<{ code: number | null; said: string }> {
  const script = `import { atEnd, runCommand } from ${here('run-command.ts')}
    import { start } from ${here('child.ts')}
    import { UserError } from ${here('user-error.ts')}
    atEnd(() => console.log('first in, last out')); atEnd(async () => console.log('last in, first out'))
    await runCommand(async () => { ${lines} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (words: string) => {
      if (signal && !said.includes('ready') && words.includes('ready')) child.kill(signal)
      said += words
    })
  return new Promise((resolve) => {
    child.once('close', (code) => {
      resolve({ code, said })
    })
  })
}

const wait = `console.log('ready'); await new Promise(() => setInterval(() => {}, 1000))`

test.each(['SIGINT', 'SIGTERM'] as const)('%s closes everything in reverse order and ends well', async (signal) => {
  expect(await command(wait, signal)).toEqual({
    code: 0,
    said: 'ready\n\nStopping …\nlast in, first out\nfirst in, last out\n',
  })
})

test('work that is done closes everything too, with its own exit code', async () => {
  expect(await command('return 3')).toEqual({ code: 3, said: 'last in, first out\nfirst in, last out\n' })
})

test('a trouble is one sentence without a stack, and code 1', async () => {
  expect(await command(`throw new UserError('Port 3000 is taken.')`)).toEqual({
    code: 1,
    said: '\nPort 3000 is taken.\nlast in, first out\nfirst in, last out\n',
  })
})

test('a bug shows its stack', async () => {
  const { code, said } = await command(`throw new TypeError('x is not a function')`)
  expect(code).toBe(1)
  expect(said).toMatch(/TypeError: x is not a function\n\s+at /)
})

test('what fails because we are leaving is no news', async () => {
  const { code, said } = await command(
    `setInterval(() => {}, 1000); console.log('ready'); await new Promise((_, no) => process.once('SIGTERM', () => no(new Error('cut off'))))`,
    'SIGTERM',
  )
  expect(code).toBe(0)
  expect(said).not.toContain('cut off')
})

test('programs we started end before what they use is closed', async () => {
  const { said } = await command(
    `atEnd(() => console.log('database closed'))
     const child = start(process.execPath, ['-e', "process.on('SIGTERM', () => { console.log('child ended'); process.exit() }); console.log('ready'); setInterval(() => {}, 1000)"], { stdio: 'inherit' })
     await new Promise(() => child)`,
    'SIGTERM',
  )
  expect(said).toMatch(/child ended\ndatabase closed/)
})

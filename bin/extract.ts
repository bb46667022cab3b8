#!/usr/bin/env node
import { inWords } from '#lib/base/day'
import { firstDay, parseArguments, USAGE, type Arguments } from '../prisma/seed/invented-extract/arguments.ts'
import { inventExtract } from '../prisma/seed/invented-extract/invent.ts'
import { writeExtract } from '../prisma/seed/invented-extract/write.ts'

const count = (n: number): string => n.toLocaleString('en-GB')

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'nothing can be written there',
  ENOTDIR: 'part of that path is a file',
  EEXIST: 'there is a file of that name',
}

const reasonFor = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  if (reason === undefined) throw error
  return reason
}

const write = (given: Arguments): void => {
  const { options, directory } = given
  try {
    const written = writeExtract(directory, inventExtract(options))
    console.log(
      `${count(written.crimes)} crimes, ${count(written.classifications)} classifications, ` +
        `${count(written.parts)} parts and ${count(written.people)} people invented from seed ${String(options.seed)}, ` +
        `${inWords(firstDay(given))} until ${inWords(options.until)}, and written to ${directory}.`,
    )
  } catch (error) {
    console.error(`The extract could not be written to ${directory}: ${reasonFor(error)}.`)
    process.exitCode = 1
  }
}

const given = parseArguments(process.argv.slice(2))
if (given.ok) write(given.value)
else {
  console.error(`${given.refusal.words}\n\n${USAGE}`)
  process.exitCode = 2
}

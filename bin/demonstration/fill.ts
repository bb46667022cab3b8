import { fill, loadDemonstration, type Options } from './demonstration.ts'
import { inOneSentence } from '../tools/user-error.ts'

// The far side of `fillApart`: what to fill comes in FILLING (it holds a password, so not by the command line).
const options = JSON.parse(process.env.FILLING ?? '{}') as Options
try {
  await fill(await loadDemonstration(), options, console.log)
} catch (error) {
  console.error(inOneSentence(error) ?? error)
  process.exitCode = 1
}

import { fill, loadDemonstration, type Wish } from './demonstration.ts'
import { inOneSentence } from '../tools/trouble.ts'

// The far side of `fillApart`: what to fill comes in FILLING (it holds a password, so not by the command line).
const wish = JSON.parse(process.env.FILLING ?? '{}') as Wish
try {
  await fill(await loadDemonstration(), wish, console.log)
} catch (error) {
  console.error(inOneSentence(error) ?? error)
  process.exitCode = 1
}

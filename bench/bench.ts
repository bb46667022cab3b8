import { runCommand } from '#bin/tools/run-command'
import { runBench } from './run.ts'

/** `npm run bench [-- PART …]`: measures, prints a table and JSON, with the machine and how busy it was. */
await runCommand(() => runBench(process.argv.slice(2)))

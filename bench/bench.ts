import { runDoor } from '#bin/tools/stopping'
import { runBench } from './run.ts'

/** `npm run bench [-- PART …]`: measures, prints a table and JSON, with the machine and how busy it was. */
await runDoor(() => runBench(process.argv.slice(2)))

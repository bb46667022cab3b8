import { createHash } from 'node:crypto'
import { DRAWN_BY, LABELLED_BY, READ_TWICE_BY } from '../programme/by-hand.ts'
import { DIGEST_SCRIPT } from './digest-script.ts'
import { DRAW_SCRIPT } from './draw-script.ts'
import type { Replay } from './model.ts'
import { PAGE_SCRIPT } from './page-script.ts'

const SCRIPT = `'use strict'\n${DIGEST_SCRIPT}${DRAW_SCRIPT}${PAGE_SCRIPT}`

const STYLE = `
body { font: 1.1rem/1.4 Arial, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #0b0c0c; }
code, td { overflow-wrap: anywhere; }
label { display: block; font-weight: bold; margin-top: 1rem; }
input[type='text'] { width: 100%; box-sizing: border-box; font: inherit; padding: 0.3rem; border: 2px solid #0b0c0c; }
button { font: inherit; margin: 1rem 0; padding: 0.5rem 1rem; }
:focus-visible { outline: 3px solid #ffdd00; box-shadow: 0 0 0 5px #0b0c0c; }
.same { border-left: 10px solid #00703c; padding-left: 1rem; }
.other { border-left: 10px solid #d4351c; padding-left: 1rem; font-weight: bold; }
.note { border-left: 10px solid #b1b4b6; padding-left: 1rem; }
.wide { overflow-x: auto; }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid #b1b4b6; }
`

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const CAN = {
  inside: [
    'the labels stand for the references beside them, and the frame is the one whose hash stood on the audit’s page before any number was given',
    'the seed comes from the log entry and the two numbers, and the sample from the seed and the frame',
  ],
  labels: [
    'the labels are those whose hash stood on the audit’s page before any number was given',
    'the seed comes from the log entry and the two numbers, and the labels drawn from the seed and the frame, as many of each stratum as the force says',
  ],
  none: ['the seed comes from the log entry and the two numbers'],
} as const

const CANNOT = {
  inside: [
    'the frame holds every case that the audit is about: the database fills it, and the rules of that are in the product',
  ],
  labels: [
    'which case a label stands for, and so whether each is a real case and whether every case has one',
    'which stratum a letter stands for, and whether a label is in the right one',
    'whether the cases that were read are those of the labels drawn. Ask inside the force for the salt and the reference of a label: their SHA-256 must be the label',
  ],
  none: [
    'the frame or the sample. So few cases are in it, or so few more than in another frame, that its labels would give a small number away. Open this file inside the force and load the frame file there',
  ],
} as const

const kindOf = ({ isOutside, items }: Replay): keyof typeof CAN =>
  !isOutside ? 'inside' : items.length > 0 ? 'labels' : 'none'

const bullets = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`

const input = (id: string, label: string, value: string | null | undefined): string =>
  `<label for="${id}">${label}</label><input type="text" id="${id}" value="${escaped(value ?? '')}" autocomplete="off">`

const row = (key: string, value: string | null | undefined): string =>
  `<tr><th scope="row">${key}</th><td><code>${escaped(value ?? 'Not known yet')}</code></td></tr>`

/** What the file shows without its script: every input, and how the draw is repeated by command. */
const inputsOf = ({ hash, entryHash, numbers, seed, sizes, items }: Replay): string => `
<h2>What the draw is made from</h2>
<table><tbody>
${row('Hash of the frame', hash)}${row('Hash of its log entry', entryHash)}
${row('Number 1', numbers[0])}${row('Number 2', numbers[1])}${row('Seed', seed)}
${sizes.map(({ stratum, of, read }) => row(`Stratum ${escaped(stratum)}`, `${String(read)} read of ${String(of)}`)).join('')}
</tbody></table>
<p>${DRAWN_BY} ${READ_TWICE_BY} ${LABELLED_BY}</p>
<p>By command, with the lines of the frame in <code>frame.txt</code>:
<code>npm run draw -- frame.txt ${seed ?? 'SEED'} ${String(sizes[0]?.read ?? 'N')}</code></p>
${items.length === 0 ? '' : `<details><summary>Lines of the frame</summary><pre>${items.map(({ line }) => escaped(line)).join('\n')}</pre></details>`}`

const formOf = ({ entryHash, numbers, items }: Replay): string => `
<div id="form" hidden>
<h2>Draw it again</h2>
${input('entry', 'Hash of the log entry', entryHash)}
${input('first', 'Number 1', numbers[0])}${input('second', 'Number 2', numbers[1])}
${input('seed', 'Or the seed itself, in their place', '')}
<label for="frame">A frame file of your own, a line each, in the place of the one in here</label><input type="file" id="frame">
${input('size', items.length === 0 ? 'How many are drawn' : 'How many are drawn, if not as many as the frame says', '')}
<button type="button" id="replay">Draw again</button>
<h2>What it comes to</h2>
<div id="answer" role="status"></div>
<div class="wide"><table><caption>Drawn here, in the order of the tickets</caption>
<thead><tr><th>Case</th><th>Stratum</th><th>Look</th><th>Read twice</th><th>Ticket</th></tr></thead>
<tbody id="sample"></tbody></table></div>
</div>`

/** One file that replays a draw: it holds its inputs, its style and its script, and its policy lets it reach nothing else. */
export function replayDocument(replay: Replay): string {
  const marking = replay.isOutside ? 'OFFICIAL' : 'OFFICIAL-SENSITIVE'
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${hashOf(SCRIPT)}; style-src ${hashOf(STYLE)}`
  // A "<" could end the element that holds it.
  const data = JSON.stringify(replay).replaceAll('<', String.raw`\u003c`)
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(replay.title)}: the draw</title><style>${STYLE}</style></head><body>
<p><strong>${marking}</strong></p>
<h1>${escaped(replay.title)}: the draw, replayed</h1>
<p>This file needs no network and reaches none. Save it, and open it in any browser. Compare its hashes with those you wrote
down from the audit’s page.</p>
<p>With it you can check that:</p>${bullets(CAN[kindOf(replay)])}
<p>With it you cannot check:</p>${bullets(CANNOT[kindOf(replay)])}
${formOf(replay)}${inputsOf(replay)}
<noscript><p>Scripts are off, so nothing is worked out here: use the command above.</p></noscript>
<script type="application/json" id="data">${data}</script>
<script>${SCRIPT}</script>
</body></html>
`
}

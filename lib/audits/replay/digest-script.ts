/**
 * SHA-256 for the file that replays a draw: the browser's own where it has one, and otherwise this, after FIPS 180-4. Plain
 * JavaScript, so that whoever saves the file can read what it does.
 */
export const DIGEST_SCRIPT = String.raw`
// SHA-256 after FIPS 180-4, of a text in UTF-8, in lower-case hex.
function primes(count) {
  const found = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
const fraction = (x) => Math.floor((x - Math.floor(x)) * 4294967296) | 0
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const ROUND = primes(64).map((prime) => fraction(Math.cbrt(prime)))
const turned = (x, by) => (x >>> by) | (x << (32 - by))

function ownSha256(text) {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 128
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 536870912))
  view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0)
  let state = START.slice()
  for (let block = 0; block < padded.length; block += 64) state = afterBlock(state, view, block)
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function afterBlock(state, view, block) {
  const words = []
  for (let t = 0; t < 64; t++) {
    if (t < 16) words.push(view.getInt32(block + t * 4))
    else {
      const [near, far] = [words[t - 2], words[t - 15]]
      const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
      const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
      words.push((words[t - 16] + low + words[t - 7] + high) | 0)
    }
  }
  let [a, b, c, d, e, f, g, h] = state
  for (let t = 0; t < 64; t++) {
    const upper = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const one = (h + upper + ((e & f) ^ (~e & g)) + ROUND[t] + words[t]) | 0
    const lower = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const two = (lower + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g]
  }
  return [a, b, c, d, e, f, g, h].map((word, n) => (word + state[n]) | 0)
}

// The examples of FIPS 180-4: what works them out wrongly is not used.
const EXAMPLES = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
]

async function browserSha256(text) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const hasOwnDigest = () => typeof crypto === 'object' && crypto.subtle !== undefined
const sha256 = (text) => (hasOwnDigest() ? browserSha256(text) : Promise.resolve(ownSha256(text)))

async function worksOutExamples() {
  for (const [text, hash] of EXAMPLES) if ((await sha256(text)) !== hash || ownSha256(text) !== hash) return false
  return true
}
`

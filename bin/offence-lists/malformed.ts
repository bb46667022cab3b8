/** The file or an option is none that can be worked with: its message says why, and nothing was looked at further. */
export class Malformed extends Error {
  override name = 'Malformed'
}

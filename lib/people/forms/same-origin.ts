// An answer far too long is refused by its field, and kept, so it has to come in.
export const LARGEST_FORM = 4_000_000

/** The refusal of a form that is larger than it may be. */
export const tooLarge = (): Response => new Response('This form is too large.', { status: 413 })

/**
 * A refusal of anything not posted from our own pages (403), or that says it is larger than `largest` bytes (413);
 * undefined when it was posted from one of them and does not. Who reads it counts its bytes all the same.
 */
export function refusedOrigin(request: Request, largest = LARGEST_FORM): Response | undefined {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const host = request.headers.get('host')
  const ours = origin !== null && URL.canParse(origin) && new URL(origin).host === host
  if (!ours || (site !== null && site !== 'same-origin'))
    return new Response('Post this form from its own page.', { status: 403 })
  if (Number(request.headers.get('content-length') ?? 0) > largest) return tooLarge()
  return undefined
}

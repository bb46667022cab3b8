/**
 * A value as the text of a `jsonb` column. PostgreSQL keeps neither NUL nor half a character there, so each is kept as the
 * sign for a character that could not be read: whoever typed it gets the rest of their words back.
 */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\u0000', '\uFFFD') : part,
  )

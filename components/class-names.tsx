/** The class names that are there, in a row; undefined where there are none, so that no empty attribute is written. */
export const classNames = (...names: (string | false | undefined)[]): string | undefined =>
  names.filter((name) => name !== undefined && name !== false && name !== '').join(' ') || undefined

/**
 * What a form carries without showing it. `autocomplete` is off because some browsers put old values back into hidden
 * fields on a reload, and an old form key would look like a form already saved.
 */
export function HiddenFields({ fields }: { fields: Readonly<Record<string, string | readonly string[]>> }) {
  return Object.entries(fields).flatMap(([name, values]) =>
    [values]
      .flat()
      .map((value, n) => (
        <input key={`${name}-${String(n)}`} type="hidden" name={name} value={value} autoComplete="off" />
      )),
  )
}

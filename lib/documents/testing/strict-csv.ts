/** The rows of a CSV file, read by RFC 4180 and nothing more lenient; an error where the file is not of it. */
export function strictCsv(file: string): { readonly header: readonly string[]; readonly rows: readonly string[][] } {
  if (!file.startsWith('\uFEFF')) throw new Error('the file does not say that it is UTF-8')
  const lines: string[][] = []
  let rest = file.slice(1)
  while (rest !== '') {
    const fields: string[] = []
    for (;;) {
      const field = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
      if (!field) throw new Error(`no field of RFC 4180 begins ${JSON.stringify(rest.slice(0, 40))}`)
      fields.push((field[1] ?? field[2] ?? '').replaceAll('""', '"'))
      rest = rest.slice(field[0].length)
      if (field[3] !== ',') break
    }
    lines.push(fields)
  }
  const [header = [], ...rows] = lines
  const uneven = rows.find((row) => row.length !== header.length)
  if (uneven) throw new Error(`${String(uneven.length)} fields below a header of ${String(header.length)}`)
  return { header, rows }
}

/** Somebody's own words, with their line breaks. */
export function Words({ children }: { children: string }) {
  return children.split('\n').map((line, n) => (
    <span key={`${String(n)}-${line}`}>
      {n > 0 && <br />}
      {line}
    </span>
  ))
}

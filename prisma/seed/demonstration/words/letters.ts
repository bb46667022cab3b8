// Table: why a crime is to be cancelled, as the demonstration's letters explain it; all of it invented

export const EXPLAINED = [
  'New film has come in. We looked at it, and it shows that nobody touched you or your things.',
  'The owner of {place} found the book that says who had the thing that day. Nobody took it.',
  'We spoke to somebody who saw all of it. What they say can be checked, and it shows that it happened another way.',
  'The thing was found where it had been put. The note beside it says when and by whom.',
  'What came in since you told us shows that it was an accident. We can show it to you if you like.',
  'The log of that evening came in. It shows that nobody was there at the time.',
] as const

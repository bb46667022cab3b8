const begun = performance.now()

/** Seconds since this process began its work, as words: "12 s". */
const elapsed = (): string => `${String(Math.round((performance.now() - begun) / 1000))} s`

/** Tells the person at the terminal what is being done, after how many seconds. */
export const say = (words: string): void => {
  console.log(`${elapsed().padStart(6)}  ${words}`)
}

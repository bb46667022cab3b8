/** What a route handler below a crime is given. */
export interface CrimeParams {
  params: Promise<{ crimeId: string }>
}

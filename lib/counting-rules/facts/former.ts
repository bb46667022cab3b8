/**
 * Facts that left the schema, each with the part of a check that read it: nobody had found them or been asked for them.
 * Case files and saved assessments may still hold them.
 */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  request: ['categoriesNamed'],
  reinstating: ['originalReferenceAndDatesKept', 'registrarInformed', 'outcomeClockReopened'],
}

const hasParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Facts as they were written, without those that left the schema. Anything else stays as it is, also what is no case. */
export const withoutFormer = (written: unknown): unknown =>
  hasParts(written)
    ? Object.fromEntries(
        Object.entries(written).map(([part, value]) => {
          const former = FORMER[part]
          if (former === undefined || !hasParts(value)) return [part, value]
          return [part, Object.fromEntries(Object.entries(value).filter(([name]) => !former.includes(name)))]
        }),
      )
    : written

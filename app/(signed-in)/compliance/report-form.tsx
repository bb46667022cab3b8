import { Button } from '#components/form/button'
import { DateInput } from '#components/form/date-input'
import { ErrorSummary } from '#components/form/error-summary'
import { FormStateProvider } from '#components/form/form-state'
import { Select } from '#components/form/select'
import { Details } from '#components/page/details'
import { TWO_DATES } from '#lib/indicators/asked-period'
import { GROUPING_WORDS, GROUPINGS } from '#lib/indicators/model'
import type { periodsToChoose } from '#lib/indicators/periods'
import type { AskedFor } from './asked.ts'

interface Props {
  asked: AskedFor
  periods: ReturnType<typeof periodsToChoose>
}

/** The period of the report and, for readers inside the force, what it is grouped by. It works without JavaScript. */
export function ReportForm({ asked: { period, grouping, typed, errors }, periods }: Props) {
  const isRefused = Object.keys(errors).length > 0
  const isTwoDates = isRefused || period.id.includes('.')
  return (
    <FormStateProvider state={{ errors, unsaved: isRefused ? typed : undefined }}>
      {isRefused && <ErrorSummary errors={errors} />}
      <form method="get" className="app-no-print">
        <div className="app-line-form">
          <Select
            name="period"
            label="Period"
            value={isTwoDates ? TWO_DATES : period.id}
            options={[
              ...periods.flatMap(({ kind, periods: ofKind }) =>
                ofKind.map(({ id, words }) => ({ value: id, label: `${kind}: ${words}` })),
              ),
              { value: TWO_DATES, label: 'Two dates, entered below' },
            ]}
          />
          <Select
            name="by"
            label="Grouped by"
            value={grouping}
            options={GROUPINGS.map((value) => ({ value, label: GROUPING_WORDS[value] }))}
          />
        </div>
        <Details summary="Between two dates" open={isTwoDates}>
          <DateInput name="from" label="First date" value={isTwoDates ? period.from : undefined} />
          <DateInput name="to" label="Last date, included" value={isTwoDates ? period.to : undefined} />
          <p className="govuk-hint">Choose “Two dates, entered below” as the period.</p>
        </Details>
        <Button kind="secondary">Show</Button>
      </form>
    </FormStateProvider>
  )
}

'use client'
import { Button } from '#components/form/button'
import { CheckedForm } from '#components/form/checked-form'
import { Checkboxes } from '#components/form/checkboxes'
import { DateInput } from '#components/form/date-input'
import type { FormProps } from '#components/form/form'
import { Radios } from '#components/form/radios'
import { TextArea } from '#components/form/text-area'
import { TextInput } from '#components/form/text-input'
import { declareForm } from '#lib/audits/programme/declare-form'
import { KIND_WORDS, POPULATION_WORDS } from '#lib/audits/programme/model'
import { AuditPopulation, Category, ReportGroup } from '#lib/base/prisma/enums'
import { GROUP_WORDS } from '#lib/crimes/in-words'

/** What an audit is about and what it is held to. */
export function DeclareForm(form: Omit<FormProps, 'children'>) {
  return (
    <CheckedForm {...form} schema={declareForm}>
      <WhatIsAudited />
      <HowItIsChosen />
      <TextArea name="aim" label="What is the aim?" rows={3} atMost={4000} />
      <TextArea name="selection" label="Why these crimes?" rows={3} atMost={4000} />
      <TextArea name="validation" label="How are the readings checked?" rows={3} atMost={4000} />
      <TextArea name="monitoring" label="How is quality watched while it runs?" rows={3} atMost={4000} />
      <TextArea name="gaps" label="What can it not show?" rows={3} atMost={4000} />
      <DateInput name="dueOn" label="By which day is it finished?" />
      <Button>Declare this audit</Button>
    </CheckedForm>
  )
}

function WhatIsAudited() {
  return (
    <>
      <Radios
        name="population"
        label="What is audited?"
        options={Object.values(AuditPopulation).map((value) => ({ value, label: POPULATION_WORDS[value] }))}
      />
      <DateInput
        name="fromDay"
        label="From which day?"
        hint="The day a cancellation took effect, or a request was refused"
      />
      <DateInput name="toDay" label="To which day?" hint="Before today" />
      <Checkboxes
        name="groups"
        label="Which offences?"
        hint="All of them where you select none"
        options={Object.values(ReportGroup).map((value) => ({ value, label: GROUP_WORDS[value] }))}
        small
      />
      <Checkboxes
        name="categories"
        label="Which categories?"
        hint="All of them where you select none"
        options={Object.values(Category).map((value) => ({ value, label: value }))}
        small
      />
    </>
  )
}

function HowItIsChosen() {
  return (
    <>
      <Radios
        name="kind"
        label="How are they chosen?"
        options={[
          {
            value: 'sample',
            label: KIND_WORDS.sample,
            reveal: <Precision />,
          },
          { value: 'full_count', label: KIND_WORDS.full_count },
        ]}
      />
      <TextInput
        name="tolerance"
        label="How many may be wrong at most, in percent?"
        hint="The tolerance this audit is held to"
        inputMode="numeric"
        width={2}
      />
    </>
  )
}

function Precision() {
  return (
    <>
      <TextInput
        name="expected"
        label="What share do you expect to be wrong, in percent?"
        inputMode="numeric"
        width={2}
      />
      <TextInput
        name="within"
        label="How many points may the answer be off?"
        hint="Fewer points need more readings: 10% within 5 points needs 59 of 100"
        inputMode="numeric"
        width={2}
      />
      <TextInput
        name="looks"
        label="How many looks are there? Leave this empty for one, after the last reading"
        hint="Up to 4. After each look, offences that are above or within the tolerance are read no further. Each look has to be surer, so more are drawn"
        inputMode="numeric"
        width={2}
      />
    </>
  )
}

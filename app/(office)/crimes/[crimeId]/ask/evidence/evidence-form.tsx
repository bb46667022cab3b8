'use client'
import { useMemo } from 'react'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import type { Day } from '#lib/base/day'
import { evidenceFormOn } from '#lib/cancellations/evidence-answers'

/** The form of one piece of evidence, checked in the browser by the very schema the server reads it with. */
export function EvidenceForm({ today, ...form }: FormProps & { today: Day }) {
  const schema = useMemo(() => evidenceFormOn(today), [today])
  return <CheckedForm {...form} schema={schema} upload />
}

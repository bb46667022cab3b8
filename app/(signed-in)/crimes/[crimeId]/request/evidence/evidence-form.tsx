'use client'
import { useMemo } from 'react'
import { z } from 'zod'
import { CheckedForm } from '#components/form/checked-form'
import type { FormProps } from '#components/form/form'
import type { Day } from '#lib/base/day'
import { evidenceFormOn } from '#lib/cancellations/answers/evidence-answers'

interface EvidenceFormProps extends FormProps {
  today: Day
  /** The largest file taken, in megabytes. */
  mostMegabytes: number
  /** A file is attached already. */
  hasFile: boolean
}

/**
 * The form of one item of evidence, checked in the browser by the very schema the server reads it with. What the server
 * would say of the file is said before it is sent: a large file is not carried all the way to be refused.
 */
export function EvidenceForm({ today, mostMegabytes, hasFile, ...form }: EvidenceFormProps) {
  const schema = useMemo(() => withFile(evidenceFormOn(today), mostMegabytes, hasFile), [today, mostMegabytes, hasFile])
  return <CheckedForm {...form} schema={schema} upload />
}

const withFile = (schema: ReturnType<typeof evidenceFormOn>, mostMegabytes: number, hasFile: boolean): typeof schema =>
  z.record(z.string(), z.unknown()).transform((posted, context) => {
    const read = schema.safeParse(posted)
    const fault = posted.held === 'attached' ? fileFault(mostMegabytes, hasFile) : undefined
    for (const { message, path } of read.error?.issues ?? []) context.addIssue({ code: 'custom', message, path })
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault, path: ['file'] })
    return read.data ?? z.NEVER
  })

// A file is no field with words: what was chosen is asked of the page itself.
function fileFault(mostMegabytes: number, hasFile: boolean): string | undefined {
  const picker = document.getElementById('file')
  const file = picker instanceof HTMLInputElement ? picker.files?.[0] : undefined
  if (!file) return hasFile ? undefined : 'Choose the file'
  if (file.size > mostMegabytes * 1_048_576)
    return 'The file is too large. Give its reference in the evidence system instead, or split it.'
  return file.size === 0 ? 'The file is empty. Choose another.' : undefined
}

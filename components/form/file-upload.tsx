'use client'
import { classNames } from '#components/class-names'
import { FieldGroup, type FieldProps } from './field-group.tsx'
import { useHeld } from './form-state.tsx'

/** Files from this computer. Its form needs `upload`. The words on what may be sent belong in the hint. */
export function FileUpload({
  multiple = false,
  accept,
  ...field
}: FieldProps & { multiple?: boolean; accept?: string }) {
  const held = useHeld(field.name)
  return (
    <FieldGroup {...field}>
      {(drawn) => (
        <input
          {...drawn}
          className={classNames('govuk-file-upload', drawn['aria-invalid'] && 'govuk-file-upload--error')}
          name={field.name}
          type="file"
          multiple={multiple}
          accept={accept}
          {...held}
        />
      )}
    </FieldGroup>
  )
}

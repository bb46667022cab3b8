import { uploadFile } from '#lib/inspection/own/upload-file'
import { uploadRoute } from '#lib/people/upload-route'
import { LARGEST_FILE, receiveFile } from './receive-file.ts'

/** Takes a file of what inspectors found in this force; with a fault in it, its faults are shown and nothing is kept. */
export const POST = uploadRoute('/compliance/published/upload/save', {
  permission: 'inspection.upload',
  page: () => '/compliance/published/upload',
  atMost: () => LARGEST_FILE,
  take: receiveFile,
  command: (permit, { text }, { formKey }) => uploadFile(permit, text, formKey),
  then: () => '/compliance/published?done=uploaded',
})

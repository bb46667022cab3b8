import { expect, test } from 'vitest'
import { ROLES } from '#lib/base/roles'
import { roleFor } from '#lib/people/permissions'
import { backOf } from './lists-for.ts'

const CRIME = '/crimes/5f0c1d7e'

test('a request leads somebody who has a list of requests back to it', () => {
  for (const role of ['fcr', 'ddm', 'chief', 'registrar_staff', 'officer', 'supervisor', 'crime_bureau'] as const)
    expect(backOf([role], CRIME), role).toEqual({ href: '/requests', text: 'All requests' })
})

test('and professional standards, who see a request and have no list, to its crime', () => {
  expect(backOf(['standards'], CRIME)).toEqual({ href: CRIME, text: 'The crime' })
  expect(backOf(['standards', 'officer'], CRIME).href).toBe('/requests')
})

test('nobody who may see a request is led to a page that is not there for them', () => {
  for (const role of ROLES.filter((each) => roleFor([each], 'crime.see'))) {
    const hasList = roleFor([role], 'queue.see') ?? roleFor([role], 'request.answer')
    expect(backOf([role], CRIME).href === '/requests', role).toBe(hasList !== undefined)
  }
})

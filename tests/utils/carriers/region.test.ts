import { describe, expect, it } from 'vitest'
import { regionOf } from '@/utils/carriers/region'

describe('the part of the world a country is kept with', () => {
  it.each([
    ['jp', 'east-asia'],
    ['th', 'south-asia'],
    ['in', 'south-asia'],
    ['gb', 'europe'],
    ['ee', 'europe'],
    ['ua', 'europe'],
    ['us', 'elsewhere'],
    ['ng', 'elsewhere'],
    ['zz', 'elsewhere'],
    ['p', 'elsewhere'],
  ])('%s: %s', (country, region) => {
    expect(regionOf(country)).toBe(region)
  })
})

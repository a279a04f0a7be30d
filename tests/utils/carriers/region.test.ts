import { describe, expect, it } from 'vitest'
import { regionOf } from '@/utils/carriers/region'

describe('the part of the world a country is kept with', () => {
  it.each([
    ['jp', 'east-asia'],
    ['th', 'south-east-asia'],
    ['in', 'south-asia'],
    ['gb', 'west-europe'],
    ['ee', 'north-europe'],
    ['ua', 'east-europe'],
    ['us', 'america'],
    ['ng', 'world'],
    ['zz', 'world'],
    ['p', 'world'],
  ])('%s: %s', (country, region) => {
    expect(regionOf(country)).toBe(region)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

type Rgb = readonly [number, number, number]

const css = readFileSync(join(import.meta.dirname, '../../../components/look/tokens.css'), 'utf8')
const themes = ['light', 'dark'] as const

describe.each(themes)('the %s colours', (theme) => {
  // WCAG 2.1, 1.4.3: text. The tints lie under notices and the present page.
  it.each([
    ['ink', 'paper'],
    ['ink', 'card'],
    ['ink', 'sunk'],
    ['ink', 'tint'],
    ['dim', 'paper'],
    ['dim', 'card'],
    ['dim', 'tint'],
    ['accent', 'paper'],
    ['accent', 'card'],
    ['on-accent', 'accent'],
    ['danger', 'card'],
    ['danger', 'paper'],
    ['danger', 'danger-tint'],
    ['warn', 'card'],
    ['warn', 'paper'],
    ['warn', 'warn-tint'],
  ])('of %s on %s can be read', (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5)
  })

  // 1.4.11: borders of fields, and what a picture is read from.
  it.each([
    ['edge', 'paper'],
    ['edge', 'card'],
    ['life-active', 'card'],
    ['life-grace', 'card'],
  ])('of %s beside %s can be told apart', (mark, ground) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3)
  })
})

function colour(name: string, theme: (typeof themes)[number]): Rgb {
  const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1] ?? ''
  const pair = /light-dark\((#\w{6}), (#\w{6})\)/.exec(value)
  if (pair) return parse((theme === 'light' ? pair[1] : pair[2]) ?? '')
  const mix = /color-mix\(in srgb, var\(--([\w-]+)\) (\d+)%, var\(--([\w-]+)\)\)/.exec(value)
  if (!mix) throw new Error(`--${name} is neither a pair nor a mix: ${value}`)
  const share = Number(mix[2]) / 100
  const [over, under] = [colour(mix[1] ?? '', theme), colour(mix[3] ?? '', theme)]
  const part = (at: 0 | 1 | 2) => over[at] * share + under[at] * (1 - share)
  return [part(0), part(1), part(2)]
}

function parse(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

function luminance(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

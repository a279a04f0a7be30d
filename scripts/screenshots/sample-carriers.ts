import alditalk from '@/utils/carriers/rules/de/alditalk'
import callya from '@/utils/carriers/rules/de/callya'
import congstar from '@/utils/carriers/rules/de/congstar'
import fonic from '@/utils/carriers/rules/de/fonic'
import giffgaff from '@/utils/carriers/rules/gb/giffgaff'
import three from '@/utils/carriers/rules/gb/three'
import clubsim from '@/utils/carriers/rules/hk/clubsim'
import sosim from '@/utils/carriers/rules/hk/sosim'
import jio from '@/utils/carriers/rules/in/jio'
import povo2 from '@/utils/carriers/rules/jp/povo2'
import softbank from '@/utils/carriers/rules/jp/softbank-prepaid'
import tello from '@/utils/carriers/rules/us/tello'

/** The carriers in the pictures, by id: one of each way to live. */
export const carriers = {
  'de-alditalk': alditalk,
  'de-callya': callya,
  'de-congstar': congstar,
  'de-fonic': fonic,
  'gb-giffgaff': giffgaff,
  'gb-three': three,
  'hk-clubsim': clubsim,
  'hk-sosim': sosim,
  'in-jio': jio,
  'jp-povo2': povo2,
  'jp-softbank-prepaid': softbank,
  'us-tello': tello,
} as const

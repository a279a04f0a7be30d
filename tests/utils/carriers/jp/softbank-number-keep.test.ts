import { tellALife } from '@/tests/support/carriers/tell-a-life'
import softbankNumberKeep from '@/utils/carriers/rules/jp/softbank-number-keep'

tellALife(softbankNumberKeep, [])

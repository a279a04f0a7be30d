import { tellALife } from '@/tests/support/carriers/tell-a-life'
import smartone from '@/utils/carriers/rules/hk/smartone'

tellALife(smartone, [])

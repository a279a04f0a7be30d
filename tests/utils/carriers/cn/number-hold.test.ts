import { tellALife } from '@/tests/support/carriers/tell-a-life'
import numberHold from '@/utils/carriers/rules/cn/number-hold'

tellALife(numberHold, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import auPrepaid from '@/utils/carriers/rules/jp/au-prepaid'

tellALife(auPrepaid, [])

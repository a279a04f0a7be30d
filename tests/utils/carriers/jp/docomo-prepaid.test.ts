import { tellALife } from '@/tests/support/carriers/tell-a-life'
import docomoPrepaid from '@/utils/carriers/rules/jp/docomo-prepaid'

tellALife(docomoPrepaid, [])

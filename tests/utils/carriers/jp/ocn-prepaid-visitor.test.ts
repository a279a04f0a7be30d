import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ocnPrepaidVisitor from '@/utils/carriers/rules/jp/ocn-prepaid-visitor'

tellALife(ocnPrepaidVisitor, [])

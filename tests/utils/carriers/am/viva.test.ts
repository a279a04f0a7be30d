import { tellALife } from '@/tests/support/carriers/tell-a-life'
import viva from '@/utils/carriers/rules/am/viva'

tellALife(viva, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import yesss from '@/utils/carriers/rules/at/yesss'

tellALife(yesss, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tmobile from '@/utils/carriers/rules/cz/tmobile'

tellALife(tmobile, [])

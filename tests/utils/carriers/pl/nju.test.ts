import { tellALife } from '@/tests/support/carriers/tell-a-life'
import nju from '@/utils/carriers/rules/pl/nju'

tellALife(nju, [])

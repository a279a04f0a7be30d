import { tellALife } from '@/tests/support/carriers/tell-a-life'
import plus from '@/utils/carriers/rules/pl/plus'

tellALife(plus, [])

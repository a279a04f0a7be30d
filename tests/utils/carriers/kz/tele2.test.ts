import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tele2 from '@/utils/carriers/rules/kz/tele2'

tellALife(tele2, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import telia from '@/utils/carriers/rules/dk/telia'

tellALife(telia, [])

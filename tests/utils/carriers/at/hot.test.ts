import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hot from '@/utils/carriers/rules/at/hot'

tellALife(hot, [])

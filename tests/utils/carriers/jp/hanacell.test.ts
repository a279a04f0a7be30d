import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hanacell from '@/utils/carriers/rules/jp/hanacell'

tellALife(hanacell, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cuhk from '@/utils/carriers/rules/hk/cuhk'

tellALife(cuhk, [])

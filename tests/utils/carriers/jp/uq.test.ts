import { tellALife } from '@/tests/support/carriers/tell-a-life'
import uq from '@/utils/carriers/rules/jp/uq'

tellALife(uq, [])

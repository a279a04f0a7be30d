import { tellALife } from '@/tests/support/carriers/tell-a-life'
import gtn from '@/utils/carriers/rules/jp/gtn'

tellALife(gtn, [])

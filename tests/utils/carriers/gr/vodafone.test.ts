import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/gr/vodafone'

tellALife(vodafone, [])

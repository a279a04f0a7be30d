import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vodafone from '@/utils/carriers/rules/ro/vodafone'

tellALife(vodafone, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import spark from '@/utils/carriers/rules/nz/spark'

tellALife(spark, [])

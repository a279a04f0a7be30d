import { tellALife } from '@/tests/support/carriers/tell-a-life'
import a1 from '@/utils/carriers/rules/hr/a1'

tellALife(a1, [])

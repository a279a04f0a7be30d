import { tellALife } from '@/tests/support/carriers/tell-a-life'
import freedom from '@/utils/carriers/rules/ca/freedom'

tellALife(freedom, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import pildyk from '@/utils/carriers/rules/lt/pildyk'

tellALife(pildyk, [])

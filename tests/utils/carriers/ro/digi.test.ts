import { tellALife } from '@/tests/support/carriers/tell-a-life'
import digi from '@/utils/carriers/rules/ro/digi'

tellALife(digi, [])

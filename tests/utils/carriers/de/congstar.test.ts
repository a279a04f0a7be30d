import { tellALife } from '@/tests/support/carriers/tell-a-life'
import congstar from '@/utils/carriers/rules/de/congstar'

tellALife(congstar, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import vivacom from '@/utils/carriers/rules/bg/vivacom'

tellALife(vivacom, [])

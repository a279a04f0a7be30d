import { tellALife } from '@/tests/support/carriers/tell-a-life'
import nova from '@/utils/carriers/rules/gr/nova'

tellALife(nova, [])

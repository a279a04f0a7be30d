import { tellALife } from '@/tests/support/carriers/tell-a-life'
import lyca from '@/utils/carriers/rules/se/lyca'

tellALife(lyca, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import smart from '@/utils/carriers/rules/kh/smart'

tellALife(smart, [])

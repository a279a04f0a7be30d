import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mvnoGeneric from '@/utils/carriers/rules/kr/mvno-generic'

tellALife(mvnoGeneric, [])

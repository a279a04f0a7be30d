import { tellALife } from '@/tests/support/carriers/tell-a-life'
import hisJiyujizai2 from '@/utils/carriers/rules/jp/his-jiyujizai2'

tellALife(hisJiyujizai2, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ifmobile from '@/utils/carriers/rules/jp/ifmobile'

tellALife(ifmobile, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import docomoMini from '@/utils/carriers/rules/jp/docomo-mini'

tellALife(docomoMini, [])

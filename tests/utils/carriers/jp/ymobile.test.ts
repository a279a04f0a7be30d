import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ymobile from '@/utils/carriers/rules/jp/ymobile'

tellALife(ymobile, [])

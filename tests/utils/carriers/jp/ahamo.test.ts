import { tellALife } from '@/tests/support/carriers/tell-a-life'
import ahamo from '@/utils/carriers/rules/jp/ahamo'

tellALife(ahamo, [])

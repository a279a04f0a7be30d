import { tellALife } from '@/tests/support/carriers/tell-a-life'
import activ from '@/utils/carriers/rules/kz/activ'

tellALife(activ, [])

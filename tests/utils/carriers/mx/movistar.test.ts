import { tellALife } from '@/tests/support/carriers/tell-a-life'
import movistar from '@/utils/carriers/rules/mx/movistar'

tellALife(movistar, [])

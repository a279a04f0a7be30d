import { tellALife } from '@/tests/support/carriers/tell-a-life'
import sfrLaCarte from '@/utils/carriers/rules/fr/sfr-la-carte'

tellALife(sfrLaCarte, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import fonic from '@/utils/carriers/rules/de/fonic'

tellALife(fonic, [])

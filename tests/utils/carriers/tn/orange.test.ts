import { tellALife } from '@/tests/support/carriers/tell-a-life'
import orange from '@/utils/carriers/rules/tn/orange'

tellALife(orange, [])

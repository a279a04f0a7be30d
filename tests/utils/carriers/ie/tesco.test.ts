import { tellALife } from '@/tests/support/carriers/tell-a-life'
import tesco from '@/utils/carriers/rules/ie/tesco'

tellALife(tesco, [])

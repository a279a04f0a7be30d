import { tellALife } from '@/tests/support/carriers/tell-a-life'
import linemo from '@/utils/carriers/rules/jp/linemo'

tellALife(linemo, [])

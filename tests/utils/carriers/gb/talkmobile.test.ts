import { tellALife } from '@/tests/support/carriers/tell-a-life'
import talkmobile from '@/utils/carriers/rules/gb/talkmobile'

tellALife(talkmobile, [])

import { tellALife } from '@/tests/support/carriers/tell-a-life'
import cellcom from '@/utils/carriers/rules/il/cellcom'

tellALife(cellcom, [])

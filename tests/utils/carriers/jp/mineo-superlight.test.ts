import { tellALife } from '@/tests/support/carriers/tell-a-life'
import mineoSuperlight from '@/utils/carriers/rules/jp/mineo-superlight'

tellALife(mineoSuperlight, [])

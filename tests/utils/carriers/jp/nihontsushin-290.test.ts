import { tellALife } from '@/tests/support/carriers/tell-a-life'
import nihontsushin290 from '@/utils/carriers/rules/jp/nihontsushin-290'

tellALife(nihontsushin290, [])
